// Stands in for the parts of jsPDF that draw HTML and SVG. They are never called, and some write into the page.
export default undefined;
