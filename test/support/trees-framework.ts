import { type Framework } from "../../src/domain/framework.ts";
import { type Commitment, type IStatement, type StatementId } from "../../src/domain/statement.ts";

const NO_WORDS = {
  official: undefined,
  confirmed: false,
  fingerprints: [],
  relates: [],
  replaces: [],
  becomes: undefined,
} as const;

/** A made-up framework about the trees of a town: two themes, five commitments, four I statements. */
export const TREES: Framework = {
  id: "trees",
  title: "Trees for all",
  edition: "1",
  publisher: "The tree keepers",
  source: undefined,
  wording: undefined,
  crosswalks: new Map(),
  reach: {
    title: "How many people get it",
    target: 3,
    freshMonths: 18,
    ceilings: { document: 1, told: 2, part: 2 },
    leastCounted: 1,
    shares: [
      { level: 4, from: 0.9 },
      { level: 3, from: 0.6 },
      { level: 2, from: 0.3 },
      { level: 1, from: 0.1 },
      { level: 0, from: 0 },
    ],
    levels: ["Bare", "Seed", "Sapling", "Grown", "Wood"].map((label, level) => ({
      level,
      label,
      means: `${label}: the ladder's own words.`,
      requires: [
        {
          kinds: undefined,
          methods: level > 2 ? (["counted"] as const) : undefined,
          byGroup: false,
          coProduced: false,
          atLeast: 1,
        },
      ],
    })),
  },
  experience: {
    title: "How true it is for me",
    target: 3,
    answers: ["never", "sometimes", "mostly", "always"].map((id) => ({ id, label: id })),
    aside: [
      { id: "not-sure", label: "not sure", outside: false },
      { id: "not-about-me", label: "not about me", outside: true },
      { id: "rather-not-say", label: "rather not say", outside: false },
    ],
    positive: ["mostly", "always"],
    reading: [
      { level: 3, from: 0.6, orAtLeast: undefined, label: "Most people" },
      { level: 2, from: 0.3, orAtLeast: undefined, label: "Some people" },
      { level: 1, from: 0.1, orAtLeast: { answer: "sometimes", from: 0.5 }, label: "A few people" },
      { level: 0, from: 0, orAtLeast: undefined, label: "Almost no one" },
    ],
    agreedOnly: [],
    minimum: 11,
    groupMinimum: 5,
    floor: 5,
    confirms: { lowerLimit: 0.5, asideAtMost: 0.3333, groupPeople: 11 },
    freshMonths: 18,
  },
  causes: [
    cause("drought", "There is no water", false),
    cause("axes", "Someone else decides", true),
    cause("not-known", "We do not know yet", true),
  ],
  needKinds: [
    { id: "unmet", label: "Unmet need", means: "Nobody provides it." },
    { id: "under-met", label: "Under-met need", means: "There is too little of it." },
  ],
  themes: [
    {
      id: "1",
      title: "Planting",
      plain: "There are trees where I live.",
      statements: [
        statement("I-1.1", "I can sit under a tree near my home."),
        statement("I-1.2", "I was asked where the trees should stand."),
        commitment("We-1.1", "We plant trees where people live.", {
          keeps: ["I-1.1", "I-1.2"],
          critical: { question: "Which street has no tree, and why?", why: "Someone must know." },
        }),
        commitment("We-1.2", "We ask people where to plant.", { keeps: ["I-1.2"] }),
        commitment("We-1.3", "We plant trees that people can reach.", {}),
      ],
    },
    {
      id: "2",
      title: "Watering",
      plain: undefined,
      statements: [
        statement("I-2.1", "The trees near me are watered."),
        statement("I-2.2", "I know whom to tell about a dry tree."),
        commitment("We-2.1", "We water young trees.", { keeps: ["I-2.1"] }),
        commitment("We-2.2", "We answer when people tell us of a dry tree.", { keeps: ["I-2.2"] }),
      ],
    },
  ],
  honesty: { sameEvidence: 5, sameReason: 2, rise: 1 },
  profiles: new Map([["short", ["I-1.1", "I-2.1", "We-1.1", "We-2.1"]]]),
};

function statement(id: StatementId, plain: string): IStatement {
  return { kind: "experience", id, plain, ...NO_WORDS };
}

function commitment(id: StatementId, plain: string, more: Partial<Commitment>): Commitment {
  return {
    kind: "commitment",
    id,
    plain,
    ...NO_WORDS,
    keeps: [],
    ask: `Would people say so of ${id}?`,
    levels: new Map([0, 1, 2, 3, 4].map((level) => [level, `${id} at ${String(level)}.`])),
    suggestions: new Map([["people", "ask people on their street"]]),
    critical: undefined,
    crosswalks: new Map(),
    ...more,
  };
}

function cause(id: string, label: string, enoughAlone: boolean) {
  return { id, label, means: `${label}, they say.`, asks: `What follows from ${id}?`, enoughAlone };
}
