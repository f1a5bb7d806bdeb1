import { ASSESSMENT_SCHEMA } from "../documents/assessment/schema.ts";
import { CROSSWALK_SCHEMA } from "../documents/crosswalk/schema.ts";
import { COMPARISON_SCHEMA } from "../documents/comparison/schema.ts";
import { FRAMEWORK_SCHEMA } from "../documents/framework/schema.ts";
import { GATE_SCHEMA } from "../documents/gate/schema.ts";
import { REGROUPED_REPORT_SCHEMA } from "../documents/regrouped/schema.ts";
import { REPORT_SCHEMA } from "../documents/report/schema.ts";
import { TREND_SCHEMA } from "../documents/trend/schema.ts";
import { VERIFICATION_SCHEMA } from "../documents/verification/schema.ts";

/** Every format's schema, by the name that its published file and its validator bear. */
export const SCHEMAS: ReadonlyMap<string, object> = new Map<string, object>([
  ["framework-1", FRAMEWORK_SCHEMA],
  ["crosswalk-1", CROSSWALK_SCHEMA],
  ["assessment-1", ASSESSMENT_SCHEMA],
  ["report-1", REPORT_SCHEMA],
  ["regrouped-report-1", REGROUPED_REPORT_SCHEMA],
  ["comparison-1", COMPARISON_SCHEMA],
  ["trend-1", TREND_SCHEMA],
  ["verification-1", VERIFICATION_SCHEMA],
  ["gate-1", GATE_SCHEMA],
]);

/** The text of a schema's published file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
