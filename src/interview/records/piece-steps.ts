import { type EvidenceLink } from "../../domain/commitment-record.ts";
import { type Evidence } from "../../domain/evidence.ts";
import { dateInWords } from "../../domain/dates.ts";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../domain/evidence.ts";
import { type ReachScale } from "../../domain/reach-scale.ts";
import { readPiece } from "../../domain/piece.ts";
import { type Path } from "../../domain/problem.ts";
import { asSentence } from "../../domain/words.ts";
import { choice, notAChoice } from "../choices.ts";
import { KIND_WORDS, METHOD_WORDS } from "../evidence-words.ts";
import { choiceQuestion, textQuestion } from "../questions.ts";
import { notADate, readDate } from "../read-date.ts";
import { isOpen } from "../session.ts";
import { change, type Outcome, problem, type Situation, type Step } from "../step.ts";

/** What is said before the first question about a piece. */
function about({ id, title }: Evidence): readonly string[] {
  return [`${id}: ${asSentence(title)}`];
}

/** Asks for the next thing that a piece of the register lacks; undefined where it lacks nothing that was not passed over. */
export function pieceStep(situation: Situation, piece: Evidence): Step | undefined {
  const steps = [kindStep, methodStep, whereStep, dateStep];
  return steps
    .map((stepOf) => stepOf(situation, piece))
    .find((step) => step !== undefined && isOpen(situation.session, step.question.id));
}

/** Asks who was counted and how they were chosen, in one line. */
export function sampleStep(
  situation: Situation,
  piece: Evidence,
  link?: EvidenceLink,
): Step | undefined {
  const id = `${piece.id}.whom`;
  const isDone = piece.whom !== undefined && piece.chosen !== undefined;
  if (piece.method !== "counted" || isDone || !isOpen(situation.session, id)) return undefined;
  return {
    question: textQuestion({
      id,
      intro: about(piece),
      text: "Who were they, and how were they chosen? Put a semicolon between the two.",
      help: ["For example: everyone reviewed in January; all 142 invited, 66 answered"],
    }),
    answer: (reply) => {
      const [whom = "", ...rest] = reply.split(";").map((part) => part.trim());
      const chosen = rest.join("; ");
      if (whom === "" || chosen === "") return problem(halfSample(whom, chosen));
      return change(
        [
          { path: at(piece, "whom"), value: whom },
          { path: at(piece, "chosen"), value: chosen },
        ],
        { tell: (after) => worthLines(after, piece.id, link) },
      );
    },
  };
}

/** What a piece shows as it now stands: one line, empty where there is no ladder. */
export function worthLines(
  { framework, assessment }: Situation,
  id: string,
  link: EvidenceLink | undefined,
): readonly string[] {
  const piece = assessment.evidence.get(id);
  if (piece === undefined || link === undefined || framework.reach === undefined) return [];
  return [`${id} ${readPiece({ piece, link }, framework.reach, assessment.asOf).reason()}.`];
}

function kindStep(_: Situation, piece: Evidence): Step | undefined {
  if (piece.kind !== undefined) return undefined;
  const question = choiceQuestion(
    { id: `${piece.id}.kind`, intro: about(piece), text: "What kind of evidence is it?" },
    EVIDENCE_KINDS.map((kind) => choice(kind, KIND_WORDS[kind].label, KIND_WORDS[kind].means)),
  );
  const answer = (reply: string): Outcome =>
    EVIDENCE_KINDS.some((kind) => kind === reply)
      ? change([{ path: at(piece, "kind"), value: reply }])
      : problem(notAChoice(question, reply));
  return { question, answer };
}

function methodStep({ framework }: Situation, piece: Evidence): Step | undefined {
  if (piece.method !== undefined) return undefined;
  const question = choiceQuestion(
    { id: `${piece.id}.method`, intro: about(piece), text: "How was it come by?" },
    EVIDENCE_METHODS.map((method) =>
      choice(
        method,
        METHOD_WORDS[method].label,
        `${METHOD_WORDS[method].means}${mostFor(method, framework.reach)}`,
      ),
    ),
  );
  const answer = (reply: string): Outcome =>
    EVIDENCE_METHODS.some((method) => method === reply)
      ? change([{ path: at(piece, "method"), value: reply }])
      : problem(notAChoice(question, reply));
  return { question, answer };
}

function mostFor(method: (typeof EVIDENCE_METHODS)[number], scale: ReachScale | undefined): string {
  if (method === "counted" || scale === undefined) return "";
  return `; shows at most level ${String(scale.ceilings[method])}`;
}

/** Asked before the date, which is always needed: a sitting that is cut short asks both again. */
function whereStep(_: Situation, piece: Evidence): Step | undefined {
  if (piece.where !== undefined || piece.asOf !== undefined) return undefined;
  return {
    question: textQuestion(
      {
        id: `${piece.id}.where`,
        intro: about(piece),
        text: "Where can it be found? A link, or the path of a file beside the assessment.",
        help: ["Pieces that together meet a level's rules must come from different places."],
      },
      "it is not said where",
    ),
    answer: (reply) => change(reply === "" ? [] : [{ path: at(piece, "where"), value: reply }]),
  };
}

function dateStep({ assessment }: Situation, piece: Evidence): Step | undefined {
  if (piece.asOf !== undefined) return undefined;
  return {
    question: textQuestion({
      id: `${piece.id}.asOf`,
      intro: about(piece),
      text: "What date is it about? Not the day it was written down: the day it tells of.",
      help: ["Write the date as 2026-03-31 or as 31 March 2026."],
    }),
    answer: (reply) => {
      const date = readDate(reply);
      if (date === undefined) return problem(notADate(reply));
      const late = `This is after ${dateInWords(assessment.asOf)}, so it counts for nothing this year.`;
      return change([{ path: at(piece, "asOf"), value: date }], {
        tell: () => (date > assessment.asOf ? [late] : []),
      });
    },
  };
}

function halfSample(whom: string, chosen: string): string {
  if (whom === "" && chosen === "") return "nothing was said of who they were";
  const missing = chosen === "" ? "how they were chosen" : "who they were";
  return `it does not say ${missing}; write both with a semicolon between, such as: everyone reviewed in January; all 142 invited, 66 answered`;
}

function at({ id }: Evidence, key: string): Path {
  return ["evidence", id, key];
}
