/** Identifiers are opaque random text made by the chance port, never labels: names may change, keys may not. */
export type SelectionId = string;
export type PersonId = string;
export type CandidateId = string;
export type CriterionId = string;
export type QuestionId = string;

/** One person on one device: the fingerprint of that device key, 26 Crockford digits. */
export type WriterId = string;
