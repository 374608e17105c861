// The types know records by their type, codes by name in open lists, and private members.
import type { CaseFile, Person } from "./amparo.js";
import { golden } from "./golden.js";

const file: CaseFile = golden;

export const people: Person[] = file.records.filter((record) => record.type === "person");

export const held = file.records.flatMap((record) => (record.type === "detention" ? [record.detainee] : []));

export const leyla: Person = {
  type: "person",
  id: "person:leyla-orlova",
  names: [{ full: "Leyla Orlova", kind: "as-in-source" }],
  gender: "a-code-of-a-later-version",
  bornOn: "1985~",
  "example.org:caseWorker": { desk: 7 },
};
