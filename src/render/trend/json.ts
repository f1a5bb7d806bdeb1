import { type Trend } from "../../domain/trend/trend.ts";
import { jsonText } from "../text/json-text.ts";

/** The whole trend for other programs; `frameworks/schemas/trend-1.schema.json` describes it. */
export function trendJson(trend: Trend): string {
  return jsonText(trend);
}
