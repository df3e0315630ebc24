/**
 * What the reader finds in the sample notice, written down so that the first screen need not load the reader. A test
 * holds it against the reading.
 */
export const SAMPLE_FACTS = {
  title: "Head, Technical Security",
  essential: 8,
  competencies: [
    { name: "Achievement", level: "Works to meet standards" },
    { name: "Analytical Thinking", level: "Sees basic relationships" },
    { name: "Clarity and Accuracy", level: "Checks own work" },
    { name: "Conceptual Thinking", level: "Sees patterns based on life/work experience" },
    { name: "Customer Service Orientation", level: "Takes personal responsibility for correcting problems" },
    { name: "Empathy", level: "Reads non-verbal cues and understands meanings" },
    { name: "Impact and Influence", level: "Takes multiple actions to persuade" },
    { name: "Initiative", level: "Is decisive in a time-sensitive situation" },
    { name: "Teamwork", level: "Cooperates" },
  ],
} as const;
