import "#words/selection-words.ts";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A laptop that does other work besides takes longer than the second that is waited by default.
configure({ asyncUtilTimeout: 5_000 });

afterEach(cleanup);
