// Makes amparo.ts, the types of the format, of the strict schema, and golden.ts, a case file as a constant of its type.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [schemaFile, caseFile] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));

// TypeScript knows unions, and no if and then: a record is one of those that the schema asks for by type.
schema.$defs.record = { title: "AnyRecord", oneOf: schema.$defs.record.allOf.map((choice) => choice.then) };
schema.$defs.document.title = "CaseFile";

// It knows no patterns either. Of codes the known ones are offered, and any other string is one.
function simplified(node) {
  if (Array.isArray(node)) {
    return node.map(simplified);
  }
  if (node === null || typeof node !== "object") {
    return node;
  }
  if (node.type === "string") {
    const known = node.anyOf?.flatMap((choice) => choice.enum ?? []) ?? [];
    const codes = [...known.map((code) => JSON.stringify(code)), "(string & {})"].join(" | ");
    return { description: node.description, tsType: node.const ? JSON.stringify(node.const) : known.length ? codes : "string" };
  }
  if (node.$ref && !node.$defs && schema.$defs[node.$ref.split("/").pop()].type !== "string") {
    return { $ref: node.$ref }; // A description beside it would make another type of it.
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, simplified(value)]));
}

const types = await compile({ ...simplified(schema), title: "CaseFile" }, "CaseFile", {
  ignoreMinAndMaxItems: true,
  bannerComment: "// Generated from the JSON Schema of Amparo.",
});

// The names of private members have a colon. Since TypeScript can say so, it finds misspelt names.
writeFileSync("amparo.ts", types.replaceAll("[k: string]: unknown;", "[name: `${string}:${string}`]: unknown;"));

const text = readFileSync(caseFile, "utf8").trim();
writeFileSync("golden.ts", `import type { CaseFile } from "./amparo.js";\n\nexport const golden = ${text} satisfies CaseFile;\n`);
