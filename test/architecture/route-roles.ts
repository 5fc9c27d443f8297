import { allowedRoles } from '#libs/identity';
import { publicRoute } from '#libs/platform';
import type { DynamicModule, ForwardReference, Type } from '@nestjs/common';
import { MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, Reflector } from '@nestjs/core';

type Imported = Type | DynamicModule | ForwardReference | Promise<DynamicModule>;

const reflector = new Reflector();

/** The controllers of a module and of all it imports. */
export async function controllersOf(given: Imported): Promise<Type[]> {
  const module = await given;
  if ('forwardRef' in module) return controllersOf(module.forwardRef() as Type);
  const dynamic = 'module' in module ? module : { module };
  const own = listed<Type>(dynamic.module, MODULE_METADATA.CONTROLLERS);
  const imports = [...listed<Imported>(dynamic.module, MODULE_METADATA.IMPORTS), ...(dynamic.imports ?? [])];
  const inherited = await Promise.all(imports.map(controllersOf));
  return [...new Set([...own, ...(dynamic.controllers ?? []), ...inherited.flat()])];
}

/** The routes of a controller, as `Controller.method`. */
export function routesOf({ name, prototype }: Type): string[] {
  return handlersOf(prototype).map((method) => `${name}.${method}`);
}

/** The routes of a controller that neither name a role nor are public. */
export function routesWithoutRoles(controller: Type): string[] {
  const methods = handlersOf(controller.prototype).filter((method) => {
    const places = [controller.prototype[method], controller];
    const roles = reflector.getAllAndOverride<string[] | undefined>(allowedRoles, places) ?? [];
    return roles.length === 0 && !reflector.getAllAndOverride<boolean>(publicRoute, places);
  });
  return methods.map((method) => `${controller.name}.${method}`);
}

function handlersOf(prototype: object): string[] {
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .filter((method) => Reflect.hasMetadata(PATH_METADATA, Reflect.get(prototype, method) as object));
}

const listed = <T>(module: Type, key: string): T[] =>
  (Reflect.getMetadata(key, module) as T[] | undefined) ?? [];
