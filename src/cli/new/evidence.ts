/** One made-up study of two outcomes. */
export const studies = `  "studies": [
    {
      "$comment": "Figures stand in studies, so that none is without its comparator, people and time.",
      "id": "example-trial",
      "name": "Example trial",
      "design": "randomised",
      "population": "adults",
      "people": "400 adults, made up for this example",
      "weeks": 52,
      "arms": [
        {
          "id": "a",
          "therapy": "example-medicine-a",
          "people": 200
        },
        {
          "id": "b",
          "therapy": "example-medicine-b",
          "people": 200
        }
      ],
      "results": [
        {
          "outcome": "symptom-free",
          "arms": {
            "a": {
              "value": 80
            },
            "b": {
              "value": 70
            }
          },
          "effects": [
            {
              "$comment": "As published: the treatment first in \\"of\\", then what it was compared with.",
              "kind": "risk-ratio",
              "of": ["a", "b"],
              "value": 1.14,
              "interval": [1.02, 1.28]
            }
          ],
          "note": "An example: these figures were made up.",
          "sources": ["S1"]
        },
        {
          "outcome": "headache",
          "arms": {
            "a": {
              "value": 12,
              "events": 24
            },
            "b": {
              "value": 9,
              "events": 18
            }
          },
          "note": "An example: these figures were made up.",
          "sources": ["S1"]
        }
      ],
      "note": "An example: there is no such trial."
    }
  ],
`;

/** One source, which there is not. */
export const sources = `  "sources": [
    {
      "$comment": "Add the DOI, the PubMed number or the address of a real text, and the day you read it.",
      "id": "S1",
      "kind": "trial",
      "title": "An example of a source: there is no such text",
      "year": 2020
    }
  ]
}
`;
