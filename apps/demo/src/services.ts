import { join } from 'node:path';
import { places } from './places.js';
import { endLeftover } from './process-control.js';
import { SupervisedProgram, type Fates } from './supervised-program.js';

/** The ports API and worker listen on. */
export interface Ports {
  api: number;
  worker: number;
}

/** The API and the worker, each in a process of its own, as they run in production. */
export class Services {
  private readonly api: SupervisedProgram;
  private readonly worker: SupervisedProgram;

  /** @param fates what to do about a program of that name that died */
  constructor(environment: NodeJS.ProcessEnv, ports: Ports, fates: (name: string) => Fates) {
    const env = { ...environment, PORT: `${ports.api}`, WORKER_PORT: `${ports.worker}` };
    const program = (name: string, script: string, port: number) =>
      new SupervisedProgram(
        {
          name,
          script,
          env,
          logFile: join(places.logs, `${name}.log`),
          readyUrl: `http://127.0.0.1:${port}/health/ready`,
        },
        fates(name),
      );
    this.api = program('api', places.api, ports.api);
    this.worker = program('worker', places.worker, ports.worker);
  }

  get pids(): { api?: number; worker?: number } {
    return { api: this.api.pid, worker: this.worker.pid };
  }

  async start(): Promise<void> {
    await Promise.all([this.api.start(), this.worker.start()]);
  }

  async lastWords(): Promise<string> {
    const [api, worker] = await Promise.all([this.api.lastWords(8), this.worker.lastWords(8)]);
    return `API\n${api}\n\nWorker\n${worker}`;
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.stop(), this.worker.stop()]);
  }
}

/** Ends API and worker of a demo that was killed before it could. */
export async function endLeftovers(pids: { api?: number; worker?: number } = {}): Promise<void> {
  const leftovers = [
    { pid: pids.api, program: places.api },
    { pid: pids.worker, program: places.worker },
  ];
  for (const { pid, program } of leftovers) if (pid) await endLeftover(pid, program);
}
