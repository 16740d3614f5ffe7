/** Type-checks a file as the TypeScript of whoever copies it would: each alone, with what all import read once. */
import { root } from '../../scripts/set-up.mjs';
import ts from 'typescript';

/** What was read, by path: it does not change while a test runs. */
const read = new Map<string, ts.SourceFile | undefined>();

/** One line an error. `typeRoots` is a folder without types for a file that runs in a page; Node's are there for another. */
export function findTypeErrors(file: string, environment: { readonly types: string[] } | { readonly typeRoots: string[] }): readonly string[] {
  const options: ts.CompilerOptions = {
    ...environment, noEmit: true, strict: true, skipLibCheck: true,
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const program = ts.createProgram([file], options, hostOf(options));
  return ts.getPreEmitDiagnostics(program).map(({ file: place, messageText }) => `${place?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getCurrentDirectory: () => root,
    getSourceFile(path, ...more) {
      if (!read.has(path)) read.set(path, host.getSourceFile(path, ...more));
      return read.get(path);
    },
  };
}
