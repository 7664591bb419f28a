import { readFileSync } from 'node:fs';
import type { Stage } from './stage';

/**
 * Two faces that the tests bring along: one as narrow as Arial, one as wide as Verdana. An owner's browser has one of them or
 * one in between, so what fits with both fits with theirs, whatever the machine of the tests has. Both are free: Arimo under
 * the SIL Open Font License, DejaVu Sans under the Bitstream Vera License.
 */
const FACES = {
  narrow: {
    400: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
    700: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  },
  wide: {
    400: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    700: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  },
};

export type Face = keyof typeof FACES;

/** Draws the sidebar in a face, then looks at it; afterwards it is drawn as before. */
export async function inFace<T>({ sidebar }: Stage, face: Face, look: () => Promise<T>): Promise<T> {
  const body = sidebar.locator('body');
  const known = await body.evaluate(
    ({ ownerDocument }, name) => [...ownerDocument.fonts].some(({ family }) => family === name),
    face,
  );
  if (!known) {
    const weights = Object.entries(FACES[face]).map(([weight, path]) => ({
      weight,
      base64: readFileSync(require.resolve(path)).toString('base64'),
    }));
    await body.evaluate(
      async ({ ownerDocument }, [name, all]) => {
        for (const { weight, base64 } of all) {
          const made = new FontFace(name, `url(data:font/ttf;base64,${base64})`, { weight });
          ownerDocument.fonts.add(await made.load());
        }
      },
      [face, weights] as const,
    );
  }
  const style = await body.evaluateHandle(({ ownerDocument }, name) => {
    const made = ownerDocument.createElement('style');
    made.textContent = `* { font-family: ${name} !important }`;
    ownerDocument.head.append(made);
    return made;
  }, face);
  const seen = await look();
  await style.evaluate((made) => made.remove());
  return seen;
}
