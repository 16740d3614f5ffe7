/** Types of the server, for tests written in TypeScript. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly headers?: (path: string) => Record<string, string>;
  readonly routes?: Readonly<Record<string, Route>>;
  /** Further folders by the first step of their path. */
  readonly more?: Readonly<Record<string, string>>;
  /** An answer waits for it; false hangs up. */
  readonly gate?: (path: string) => Promise<boolean> | boolean;
}

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export declare function serve(options?: ServeOptions): Promise<Served>;
export declare const awkwardRoutes: Readonly<Record<string, Route>>;
