import { type ExperienceScale } from "../../src/domain/experience-scale.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { type EvidenceRule, type ReachScale } from "../../src/domain/reach-scale.ts";
import { type Commitment, type IStatement, type Statement } from "../../src/domain/statement.ts";

/** A rule that any one piece meets, but for what is said. */
export function rule(given: Partial<EvidenceRule>): EvidenceRule {
  return {
    kinds: undefined,
    methods: undefined,
    byGroup: false,
    coProduced: false,
    atLeast: 1,
    ...given,
  };
}

/** The ladder as the product describes it, in made-up words. */
export const LADDER: ReachScale = {
  title: "How many gardens have it",
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
  levels: [
    { level: 0, label: "Bare", means: "No garden has it.", requires: [rule({})] },
    { level: 1, label: "Sown", means: "It is on paper.", requires: [rule({})] },
    {
      level: 2,
      label: "Sprouting",
      means: "Some gardens have it.",
      requires: [rule({ methods: ["told", "counted"] })],
    },
    {
      level: 3,
      label: "Growing",
      means: "Most gardens have it.",
      requires: [
        rule({ kinds: ["people"], methods: ["counted"] }),
        rule({ kinds: ["staff", "partners", "processes", "outcomes"], methods: ["counted"] }),
      ],
    },
    {
      level: 4,
      label: "Blooming",
      means: "Every garden has it.",
      requires: [
        rule({ kinds: ["people"], methods: ["counted"] }),
        rule({ kinds: ["outcomes"], methods: ["counted"] }),
        rule({ byGroup: true }),
        rule({ coProduced: true }),
      ],
    },
  ],
};

/** The scale for lived as the product describes it, in made-up words. */
export const EXPERIENCE: ExperienceScale = {
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
    { level: 3, from: 0.6, orAtLeast: undefined, label: "Most gardeners" },
    { level: 2, from: 0.3, orAtLeast: undefined, label: "Some gardeners" },
    {
      level: 1,
      from: 0.1,
      orAtLeast: { answer: "sometimes", from: 0.5 },
      label: "A few gardeners",
    },
    { level: 0, from: 0, orAtLeast: undefined, label: "Hardly a gardener" },
  ],
  agreedOnly: [],
  minimum: 11,
  groupMinimum: 5,
  floor: 5,
  confirms: { lowerLimit: 0.5, asideAtMost: 0.3333, groupPeople: 11 },
  freshMonths: 18,
};

const WORDS = {
  official: undefined,
  confirmed: false,
  fingerprints: [],
  relates: [],
  replaces: [],
  becomes: undefined,
} as const;

/** A commitment that keeps the I statements named. */
export function commitment(
  id: string,
  keeps: readonly string[],
  more: Partial<Commitment> = {},
): Commitment {
  return {
    ...WORDS,
    kind: "commitment",
    id,
    plain: `We water bed ${id}.`,
    keeps,
    ask: undefined,
    levels: new Map(),
    suggestions: new Map(),
    critical: undefined,
    crosswalks: new Map(),
    ...more,
  };
}

/** An I statement. */
export function iStatement(id: string): IStatement {
  return { ...WORDS, kind: "experience", id, plain: `I can pick from bed ${id}.` };
}

/** A framework of one theme with the statements given. */
export function framework(
  statements: readonly Statement[],
  more: Partial<Framework> = {},
): Framework {
  return {
    id: "gardens",
    title: "Gardens for all",
    edition: "1",
    publisher: "The gardeners",
    source: undefined,
    wording: undefined,
    crosswalks: new Map(),
    reach: LADDER,
    experience: EXPERIENCE,
    causes: [
      {
        id: "rain",
        label: "No rain",
        means: "It is dry.",
        asks: "Who can dig?",
        enoughAlone: true,
      },
      {
        id: "money",
        label: "No money",
        means: "Seed costs money.",
        asks: "What costs nothing?",
        enoughAlone: false,
      },
    ],
    needKinds: [
      { id: "unmet", label: "Unmet", means: "Nothing grows." },
      { id: "under-met", label: "Under-met", means: "Too little grows." },
    ],
    themes: [{ id: "1", title: "Beds", plain: undefined, statements }],
    honesty: { sameEvidence: 5, sameReason: 2, rise: 1 },
    profiles: new Map([["short", ["We-1", "I-1"]]]),
    ...more,
  };
}

/** Three commitments and three I statements: We-1 keeps I-1 and I-2; We-2, critical, keeps I-3; We-3 keeps I-1. */
export const GARDENS: Framework = framework([
  commitment("We-1", ["I-1", "I-2"]),
  commitment("We-2", ["I-3"], { critical: { question: "Who waters?", why: undefined } }),
  commitment("We-3", ["I-1"]),
  iStatement("I-1"),
  iStatement("I-2"),
  iStatement("I-3"),
]);
