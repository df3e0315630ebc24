/** Gives the page a turn: what is built for the screen is not built in the task that draws it. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
