import { type EvidenceKind, type EvidenceMethod } from "../domain/evidence.ts";

interface Words {
  /** Inside a list of facts. */
  readonly short: string;
  readonly label: string;
  readonly means: string;
}

/** What a team is told of each kind of evidence. */
export const KIND_WORDS: Record<EvidenceKind, Words> = {
  people: {
    short: "from people",
    label: "People",
    means: "what people who draw on care and support, and carers, say",
  },
  staff: { short: "from staff", label: "Staff", means: "what those who do the work say" },
  partners: {
    short: "from partners",
    label: "Partners",
    means: "what other organisations that work with you say",
  },
  processes: {
    short: "processes",
    label: "Processes",
    means: "how the work is done: records, case audits, waiting times",
  },
  outcomes: {
    short: "outcomes",
    label: "Outcomes",
    means: "what came of it in people's lives",
  },
};

/** What a team is told of each way of coming by evidence. */
export const METHOD_WORDS: Record<EvidenceMethod, Words> = {
  document: {
    short: "a document",
    label: "A document",
    means: "it says that this will happen: a policy, a plan, guidance",
  },
  told: {
    short: "told",
    label: "Told",
    means: "someone says that it happens: a meeting, a letter, an example",
  },
  counted: {
    short: "counted",
    label: "Counted",
    means: "how many said yes, out of how many, who they were and how they were chosen",
  },
};
