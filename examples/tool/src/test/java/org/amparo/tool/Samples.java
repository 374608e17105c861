package org.amparo.tool;

/** Case files of invented people. */
final class Samples {

    static final String GOOD = """
            {
              "type": "case-file",
              "amparo": "1.0",
              "id": "case-file:north-shore",
              "base": "https://cases.example/north-shore/",
              "titles": {"en": "North Shore"},
              "languages": ["en"],
              "defaultMarking": "public",
              "records": [
                {"type": "person", "id": "person:ines-calder", "formerIds": ["person:i-calder"],
                 "names": [{"full": "Ines Calder"}], "example.org:room": {"floor": 2.50}},
                {"type": "person", "id": "person:tomas-brandt", "marking": "secret", "names": [{"full": "Tomas Brandt"}]},
                {"type": "statement", "id": "statement:s1", "publishedOn": "2024-06-10", "access": "seen"},
                {"type": "detention", "id": "detention:calder-1", "detainee": "person:ines-calder", "period": "2023-11/..",
                 "custodyPhases": [{"form": "pre-trial-detention", "period": "2023-11/.."}],
                 "evidence": [{"statement": "statement:s1", "modality": "stated",
                   "wording": "has been in pre-trial detention\\nsince November 2023"}]}
              ]
            }
            """;

    static final String FIVE_MISTAKES = """
            {
              "type": "case-file",
              "amparo": "1.0",
              "id": "case-file:north-shore",
              "defaultMarking": 7,
              "records": [
                {"type": "person", "id": "persons:ines-calder", "names": [{"full": "Ines Calder"}]},
                {"type": "statement", "id": "statement:s1", "publishedOn": "2024-02-30"},
                {"type": "detention", "id": "detention:calder-1", "period": "2023-11/.."},
                {"type": "award", "id": "award:a", "names": [{}]}
              ]
            }
            """;

    static final String TO_READ = """
            {
              "type": "case-file",
              "amparo": "1.0",
              "id": "case-file:north-shore",
              "base": "https://cases.example/north-shore/",
              "titles": {"en": "North Shore"},
              "languages": ["en"],
              "defaultMarking": "public",
              "records": [
                {"type": "person", "id": "person:w1", "kind": "withheld", "names": [{"full": "Aysel Tariverdi"}]},
                {"type": "person", "id": "person:p1", "names": [{"full": "Ilkin Tariverdi"}]},
                {"type": "statement", "id": "statement:s1", "publishedOn": "2024-06-10", "access": "seen",
                 "titles": {"en": "Tariverdi was heard in court"}}
              ]
            }
            """;

    static final String REVERSED = """
            {
              "type": "case-file",
              "amparo": "1.0",
              "id": "case-file:north-shore",
              "records": [
                {"type": "person", "id": "person:ines-calder", "names": [{"full": "Ines Calder"}]},
                {"type": "detention", "id": "detention:calder-1", "detainee": "person:ines-calder",
                  "period": "2023-11/2022-01", "evidence": [{"statement": "statement:s1"}]},
                {"type": "statement", "id": "statement:s1", "titles": {"en": "A report"}}
              ]
            }
            """;

    private Samples() {}
}
