import {
  Injectable,
  RequestMethod,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { defer, type Observable } from 'rxjs';
import { BodyTypeInterceptor } from './body-type.interceptor.js';
import { IfMatchInterceptor } from './entity-tags/if-match.interceptor.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { PreferWaitInterceptor } from './waiting/prefer-wait.interceptor.js';

interface Layer {
  /** Whether it has anything to do for a call with these headers. */
  concerns(headers: IncomingHttpHeaders): boolean;
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown>;
}

/** What holds for every call that may change something, one inside the other, as a single interceptor. */
@Injectable()
export class ChangeConventions implements NestInterceptor {
  private readonly layers: readonly Layer[];

  constructor(
    bodyType: BodyTypeInterceptor,
    preferWait: PreferWaitInterceptor,
    ifMatch: IfMatchInterceptor,
    idempotency: IdempotencyInterceptor,
  ) {
    this.layers = [bodyType, preferWait, ifMatch, idempotency];
  }

  /** @throws whatever a layer refuses with */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    return this.layers
      .filter((layer) => layer.concerns(headers))
      .reduceRight<CallHandler>((inner, layer) => around(inner, layer, context), next)
      .handle();
  }
}

/** Deferred, so that what a layer throws reaches the layers around it as any other failure. */
const around = (inner: CallHandler, layer: Layer, context: ExecutionContext): CallHandler => ({
  handle: () => defer(() => layer.intercept(context, inner)),
});

/** Binds {@link ChangeConventions} to every route of the controllers but reads, which would pay for it and have no use of it. */
export function withChangeConventions<T extends Type>(controllers: readonly T[]): T[] {
  return controllers.map((controller) => {
    const routes = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype)).filter(
      ([, { value }]) => typeof value === 'function' && isChange(value),
    );
    for (const [name, descriptor] of routes)
      UseInterceptors(ChangeConventions)(controller.prototype as object, name, descriptor);
    return controller;
  });
}

function isChange(route: object): boolean {
  const method = Reflect.getMetadata(METHOD_METADATA, route) as RequestMethod | undefined;
  return method !== undefined && method !== RequestMethod.GET;
}
