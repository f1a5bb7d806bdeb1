import { type ReportedRecord } from "../../domain/report/reported-record.ts";

/** What was handed on, in words. */
export const HANDED_ON_WORDS: Readonly<Record<ReportedRecord["later"][number]["part"], string>> = {
  lastPromise: "the last promise",
  causes: "the causes",
  needs: "the needs",
  actions: "the actions",
  question: "the director's question",
};
