import { type Level } from "./reach-scale.ts";

/** The scale for lived: how true an I statement is for people. */
export interface ExperienceScale {
  readonly title: string;
  readonly target: Level;
  /** Scored answers, from least to most. */
  readonly answers: readonly AnswerWord[];
  /** Answers that are reported and never scored. */
  readonly aside: readonly AsideWord[];
  /** The answers that count as positive. */
  readonly positive: readonly string[];
  /** The level that a share of positive answers gives; highest first, shares 0–1. */
  readonly reading: readonly ExperienceReading[];
  /** Levels that counts never give, with their words: only a group can agree on them. */
  readonly agreedOnly: readonly { readonly level: Level; readonly label: string }[];
  /** Scored answers before counts give a level. */
  readonly minimum: number;
  /** People before a group's agreed level counts. */
  readonly groupMinimum: number;
  /** No published count is below this. */
  readonly floor: number;
  readonly confirms: {
    /** The 95 % Wilson lower limit of the positive share must reach this, 0–1. */
    readonly lowerLimit: number;
    /** At most this share of asides among all who say that it is about them, 0–1. */
    readonly asideAtMost: number;
    /** People who must have agreed a group's level. */
    readonly groupPeople: number;
  };
  readonly freshMonths: number;
}

export interface AnswerWord {
  readonly id: string;
  readonly label: string;
}

export interface AsideWord extends AnswerWord {
  /** Said by people whom the statement is not about, so that they are not among those asked. */
  readonly outside: boolean;
}

export interface ExperienceReading {
  readonly level: Level;
  readonly from: number;
  readonly orAtLeast: { readonly answer: string; readonly from: number } | undefined;
  readonly label: string;
}
