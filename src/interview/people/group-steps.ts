import { asTyped } from "../as-typed.ts";
import { type OwnWords } from "../../domain/lived-record.ts";
import { type ExperienceScale } from "../../domain/experience-scale.ts";
import { type Level } from "../../domain/reach-scale.ts";
import { type Edit } from "../../domain/problem.ts";
import { choice, notAChoice } from "../choices.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { wholeNumberIn } from "../read-count.ts";
import { isOpen } from "../session.ts";
import { change, type Outcome, problem, type Situation, type Step } from "../step.ts";
import { consentStep } from "./consent-step.ts";
import { GROUP, type Hearing, livedLines } from "./lived-step.ts";
import { missingRecord } from "./listening-steps.ts";

/** Asks for a group's own level: the level and how many agreed it are saved together, then what else was heard. */
export function groupStep(situation: Situation, hearing: Hearing): Step | undefined {
  return (
    levelStep(situation, hearing) ?? peopleStep(situation, hearing) ?? restStep(situation, hearing)
  );
}

function levelStep({ session }: Situation, { statement, scale }: Hearing): Step | undefined {
  const id = `${statement.id}.group.level`;
  const isAsked = session.replies.get(`${statement.id}.lived`)?.toLowerCase() === GROUP;
  if (!isAsked || !isOpen(session, id)) return undefined;
  const question = choiceQuestion(
    { id, text: "Which level did the group agree on?" },
    groupLevels(scale).map(({ level, label }) => ({
      ...choice(String(level), label),
      number: level,
    })),
  );
  return {
    question,
    answer: (reply) =>
      groupLevels(scale).some(({ level }) => String(level) === reply)
        ? change([])
        : problem(notAChoice(question, reply)),
  };
}

function peopleStep(situation: Situation, hearing: Hearing): Step | undefined {
  const { statement, listening } = hearing;
  const { replies } = situation.session;
  const id = `${statement.id}.group.people`;
  const level = replies.get(`${statement.id}.group.level`);
  if (level === undefined || !isOpen(situation.session, id)) return undefined;
  return {
    question: textQuestion({ id, text: "How many people agreed it?" }),
    answer: (reply) => {
      const people = wholeNumberIn(reply);
      if (people === undefined || people === 0)
        return problem(`${asTyped(reply)} is not a number of people; type a whole number`);
      const edits = groupEdits(situation, hearing, { level: Number(level), people });
      return change([...missingRecord(situation, listening), ...edits], {
        tell: (after) => livedLines(after, statement.id),
      });
    },
  };
}

function groupEdits(
  { assessment }: Situation,
  { statement, listening }: Hearing,
  agreed: { readonly level: Level; readonly people: number },
): readonly Edit[] {
  const path = ["lived", statement.id];
  const record = assessment.lived.get(statement.id);
  if (record === undefined) return [{ path, value: { from: listening, group: agreed } }];
  if (record.counts.size > 0) {
    const own = record.from === listening ? {} : { from: listening };
    return [{ path: [...path, GROUP], value: { ...own, ...agreed } }];
  }
  return [
    { path: [...path, "from"], value: listening },
    { path: [...path, GROUP], value: agreed },
  ];
}

interface Rest {
  readonly key: "heard" | OwnWords;
  readonly text: string;
  readonly empty: string;
}

const REST: readonly Rest[] = [
  {
    key: "heard",
    text: "What were the lowest and the highest level that somebody named? For example: 0 to 3.",
    empty: "it is not known",
  },
  {
    key: "statement",
    text: "What does the group want to say, in its own words? One sentence.",
    empty: "nothing",
  },
  {
    key: "minority",
    text: "Did some see it otherwise? What do they say, in their own words?",
    empty: "nobody did",
  },
];

function restStep(situation: Situation, hearing: Hearing): Step | undefined {
  const { statement } = hearing;
  const group = situation.assessment.lived.get(statement.id)?.group;
  const isNow = situation.session.replies.has(`${statement.id}.group.people`) || hearing.isNewest;
  if (group === undefined || !isNow) return undefined;
  for (const rest of REST) {
    const step = wordsStep(situation, hearing, rest) ?? consentStep(situation, statement.id, rest);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** Asks for what else was heard, where the file does not have it. */
function wordsStep(
  { assessment, session }: Situation,
  { statement, scale }: Hearing,
  { key, text, empty }: Rest,
): Step | undefined {
  const group = assessment.lived.get(statement.id)?.group;
  const held = key === "heard" ? group?.lowest : group?.[key];
  if (group === undefined || held !== undefined) return undefined;
  if (!isOpen(session, `${statement.id}.group.${key}`)) return undefined;
  return {
    question: textQuestion({ id: `${statement.id}.group.${key}`, text }, empty),
    answer: (reply): Outcome => {
      if (reply === "") return change([]);
      if (key === "heard") return heardAnswer({ statement, scale }, group.level, reply);
      return change([{ path: ["lived", statement.id, GROUP, key], value: reply }]);
    },
  };
}

function heardAnswer(
  { statement, scale }: Pick<Hearing, "statement" | "scale">,
  agreed: Level,
  reply: string,
): Outcome {
  const parts = /^(\d)\s*(?:(?:to|-|–|,|and)\s*)?(\d)$/.exec(reply);
  const [lowest, highest] = [Number(parts?.[1]), Number(parts?.[2])];
  const levels = groupLevels(scale).map(({ level }) => level);
  if (parts === null || !levels.includes(lowest) || !levels.includes(highest))
    return problem(
      `${asTyped(reply)} is not two levels; write the lowest and the highest, such as 0 to 3`,
    );
  if (lowest > agreed || highest < agreed)
    return problem(`the level agreed, ${String(agreed)}, is not within ${reply}`);
  const path = ["lived", statement.id, GROUP];
  return change([
    { path: [...path, "lowest"], value: lowest },
    { path: [...path, "highest"], value: highest },
  ]);
}

/** The levels that answers can give, lowest first. */
function groupLevels(scale: ExperienceScale) {
  return scale.reading.toSorted((one, other) => one.level - other.level);
}
