import type { CurrentUser } from '#libs/identity';
import { Config } from '#libs/platform';
import { Disguise, FindIdentities } from '#libs/resumes';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { BlindFilter } from '../access.errors.js';
import type { BlindRule } from '../policy.js';
import { ruleOf } from '../route-rules.js';
import { disguiseFields, subjectsOf } from './disguised-fields.js';

type Request = FastifyRequest & { user?: CurrentUser };

/** Under BLIND_REVIEW=on hiring managers judge candidates they cannot tell from one another but by what they can do. */
@Injectable()
export class BlindReview implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly queries: QueryBus,
  ) {}

  /** @throws BlindFilter when the call asks for what it must not show */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const asked = this.ruleFor(request)?.filters?.find((filter) => filter in (request.query as object));
    if (asked) throw new BlindFilter(asked);
    return true;
  }

  get isOn(): boolean {
    return this.config.blindReview === 'on';
  }

  /** An answer as its caller may see it: without what would tell who its candidates are, where they are to judge blind. */
  async shown(request: Request, answer: unknown): Promise<unknown> {
    const rule = this.ruleFor(request);
    if (!rule) return answer;
    const blind = structuredClone(answer);
    const subjects = subjectsOf(blind);
    if (subjects.length === 0) return answer;
    const ids = [...new Set(subjects.map(({ candidateId }) => candidateId))];
    const identities = await this.queries.execute(new FindIdentities(ids));
    const disguises = new Map(identities.map((each) => [each.candidateId, new Disguise(each)]));
    for (const subject of subjects) disguiseFields(subject, rule.fields, disguises.get(subject.candidateId)!);
    return blind;
  }

  private ruleFor({ method, routeOptions, user }: Request): BlindRule | null {
    if (!this.isOn || user?.role !== 'hiring_manager') return null;
    const rule = ruleOf(method, routeOptions.url ?? '');
    return rule === null || rule === 'public' ? null : (rule.blind ?? null);
  }
}
