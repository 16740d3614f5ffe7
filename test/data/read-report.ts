/** Reads the reports of the gallery, and the text that the real one was made from where that is at hand. */
import { existsSync, readFileSync } from 'node:fs';

const reportUrl = (name: string): URL => new URL(`../../stories/reports/${name}.json`, import.meta.url);
const sourceUrl = new URL('../../../shared/report-source/iot-medical-devices.txt', import.meta.url);

/** A report of stories/reports as plain JSON, by its name without ".json". */
export const readReport = (name: string): unknown => JSON.parse(readFileSync(reportUrl(name), 'utf8')) as unknown;

/** The source text of the real report; absent where only the repository is checked out, which never holds it. */
export const readSource = (): string | undefined => (existsSync(sourceUrl) ? readFileSync(sourceUrl, 'utf8') : undefined);
