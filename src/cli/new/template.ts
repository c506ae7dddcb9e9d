import { sources, studies } from './evidence.js';

/** What the template is told: the day it is made, and where an editor finds the schema. */
export interface NewDataset {
  readonly today: string;
  readonly reviewBy: string;
  readonly schema: string;
}

// Text and not data: an author reads it, and it has to be in the form that `format` gives it.

const head = ({ today, reviewBy, schema }: NewDataset) => `{
  "$comment": "Everything in this file is an example. A field \\"$comment\\" may stand in any object: it is for authors, and readers never see it. Replace all else, and check often: treatment-comparison check FILE",
  "$schema": ${JSON.stringify(schema)},
  "formatVersion": "1.0",
  "id": "example-condition",
  "version": "0.1.0",
  "language": "en",
  "decision": {
    "question": "Which example medicine, if any, should I take?",
    "condition": "Example condition",
    "jurisdictions": ["EU"]
  },
  "governance": {
    "$comment": "Shown to every reader: who made this, who paid, and until when it holds.",
    "published": "${today}",
    "reviewBy": "${reviewBy}",
    "updatePolicy": "Never: this is an example.",
    "funding": "No funding was received.",
    "authors": [
      {
        "name": "Example author"
      }
    ],
    "interests": [],
    "methods": "Every figure in this file is an example and was made up.",
    "needs": "Nobody was asked: this is an example.",
    "review": "Not yet reviewed.",
    "fieldTest": "Not yet",
    "evaluation": "None yet"
  },
  "populations": [
    {
      "$comment": "Forms of the condition that studies and licences speak of.",
      "id": "adults",
      "name": "adults with the example condition",
      "plain": "Adults"
    }
  ],
`;

const outcomes = `  "outcomes": [
    {
      "$comment": "A benefit. Shares of people are in percent: 80 means 80 of 100 people.",
      "id": "symptom-free",
      "group": "benefit",
      "kind": "proportion",
      "better": "higher",
      "name": "Freedom from example symptoms",
      "plain": "No symptoms",
      "definition": "People who had no example symptom.",
      "phrases": {
        "did": "had no symptoms",
        "didNot": "had symptoms"
      }
    },
    {
      "$comment": "A harm. It says how grave it can be: \\"serious\\" or \\"common\\".",
      "id": "headache",
      "group": "harm",
      "seriousness": "common",
      "kind": "proportion",
      "better": "lower",
      "name": "Headache",
      "plain": "Headache",
      "definition": "People who had a headache.",
      "phrases": {
        "did": "had a headache",
        "didNot": "had none"
      }
    }
  ],
`;

const therapies = `  "therapies": [
    {
      "$comment": "One entry per option. Each statement names the source it was read in.",
      "id": "example-medicine-a",
      "kind": "medicine",
      "name": "Example medicine A",
      "route": "oral",
      "schedule": {
        "text": "One tablet a day.",
        "sources": ["S1"]
      },
      "indications": [
        {
          "populations": ["adults"],
          "text": "Adults with the example condition.",
          "sources": ["S1"]
        }
      ],
      "checks": [
        {
          "when": "before",
          "what": "Blood test",
          "kind": "blood-test",
          "sources": ["S1"]
        }
      ],
      "notFor": [
        {
          "text": "People with an allergy to it.",
          "sources": ["S1"]
        }
      ]
    },
    {
      "id": "example-medicine-b",
      "kind": "medicine",
      "name": "Example medicine B",
      "route": "subcutaneous-injection",
      "schedule": {
        "text": "One injection a month.",
        "sources": ["S1"]
      },
      "indications": [
        {
          "populations": ["adults"],
          "text": "Adults with the example condition.",
          "sources": ["S1"]
        }
      ],
      "checks": [],
      "notFor": []
    },
    {
      "$comment": "No treatment is a choice too, so it is an option like any other.",
      "id": "no-treatment",
      "kind": "none",
      "name": "no treatment",
      "route": "none",
      "indications": [],
      "checks": [],
      "notFor": []
    }
  ],
`;

/** The text of a small dataset that passes every check and explains itself. */
export const newDataset = (options: NewDataset): string =>
  head(options) + outcomes + therapies + studies + sources;
