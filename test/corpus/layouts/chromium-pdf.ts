import { Buffer } from 'node:buffer';
import { accessSync, constants } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { madeAt } from './layout.js';

const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

let launching: Promise<BrowserContext> | undefined;
const idlePages: Page[] = [];

/**
 * Prints an HTML page to PDF, in the paper size of its `@page` rule. The browser is started by the first
 * call, has no network and stays open until `closeChromium`, which a program needs to end. Every file
 * claims to be made at the same moment: equal HTML gives equal bytes on one machine, while other fonts or
 * another Chromium give other bytes.
 *
 * @throws Error when no Chromium is found or it does not start.
 */
export async function chromiumPdf(html: string): Promise<Uint8Array> {
  launching ??= launch();
  const context = await launching.catch((reason: unknown) => {
    launching = undefined;
    throw reason;
  });
  const page = idlePages.pop() ?? (await context.newPage());
  await page.setContent(html, { waitUntil: 'load' });
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  idlePages.push(page); // a page that failed above is not used again
  return withFixedMoment(printed);
}

/** Ends the shared browser, if one was started; a later `chromiumPdf` starts another. */
export async function closeChromium(): Promise<void> {
  const context = await launching?.catch(() => undefined);
  launching = undefined;
  idlePages.length = 0;
  await context?.browser()?.close();
}

/** The path of an installed Chromium: the one that CHROMIUM_PATH names, else one in a usual place, else null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  return (named ? [named] : usualPlaces).find(isExecutable) ?? null;
}

async function launch(): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium is installed; CHROMIUM_PATH can name one.');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  return browser.newContext({ offline: true });
}

/** Writes the fixed moment over the two dates, byte for byte, so that the offsets in the file stay true. */
function withFixedMoment(pdf: Buffer): Uint8Array {
  const digits = madeAt.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const text = pdf.toString('latin1').replaceAll(/\/(CreationDate|ModDate) \(D:\d{14}/g, `/$1 (D:${digits}`);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
