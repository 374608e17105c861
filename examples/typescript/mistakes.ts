// Mistakes that the compiler finds. It also reports a comment that is not followed by a mistake.
import type { CaseFile, Person } from "./amparo.js";

export const year: Person = {
  type: "person",
  id: "person:leyla-orlova",
  // @ts-expect-error a date is text: a number cannot say "about"
  bornOn: 1985,
};

export const misspelt: Person = {
  type: "person",
  id: "person:leyla-orlova",
  // @ts-expect-error no member of the format, and no private one, whose name would have a colon
  bornIn: "1985",
};

// @ts-expect-error a detention is of somebody
export const ofNobody: CaseFile["records"][number] = { type: "detention", id: "detention:orlova-1" };

// @ts-expect-error there is no such record
export const ofNoType: CaseFile["records"][number] = { type: "persons", id: "person:leyla-orlova" };
