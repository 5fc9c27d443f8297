import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: this file is compiled to dist/apps/demo/src. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const state = join(root, '.talentflow');

/** Where the demo finds the programs and keeps its state, whatever the working directory. */
export const places = {
  root,
  state,
  logs: join(state, 'logs'),
  webhookLog: join(state, 'logs', 'webhooks.jsonl'),
  runFile: join(state, 'run.json'),
  lockFile: join(state, 'demo.lock'),
  modelFiles: ['model.onnx', 'tokenizer.json'].map((name) => join(root, 'models', 'all-MiniLM-L6-v2', name)),
  api: join(root, 'dist', 'apps', 'api', 'src', 'main.js'),
  worker: join(root, 'dist', 'apps', 'worker', 'src', 'main.js'),
  migrate: join(root, 'dist', 'migrations', 'run.js'),
  ensureUser: join(root, 'dist', 'apps', 'api', 'src', 'ensure-user.js'),
};
