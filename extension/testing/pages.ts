/** A board's page as districts publish it, with faults of every lens. `#menu` holds one that nobody sees. */
export const barriers = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Board meetings - Maple Valley Schools</title>
    <style>
      body { margin: 0 auto; max-width: 48rem; font: 1rem/1.6 Georgia, serif; }
      .pale { color: #aaa; background: #fff; }
      #menu { display: none; }
      #far { margin-top: 1600px; }
    </style>
  </head>
  <body>
    <header>
      <a href="/">Maple Valley Schools</a>
      <nav aria-label="Main"><a href="/news"></a> <a href="/board">Board</a></nav>
      <div id="menu"><a href="/hidden"><img src="/hidden.png"></a></div>
    </header>
    <main>
      <h1>Board meetings</h1>
      <p class="pale">The board of education meets in public in the district office.</p>
      <img src="/agenda.png" width="200" height="80">
      <img src="/flyer.png" width="200" height="80">
      <p>Families are welcome to comment at our meetings. Ask the front desk how.</p>
      <form><input type="text"><button></button></form>
      <p>Inaanyayahan ang lahat ng pamilya na dumalo sa pulong ng lupon. Maaaring magsalita ang mga magulang tungkol
      sa badyet at sa mga programa para sa mga mag-aaral, at may tagasalin para sa mga nangangailangan.</p>
      <p id="far"><img src="/survey.png" width="200" height="80"></p>
    </main>
  </body>
</html>`;

/** A page with nothing to fix: named, in one language, with a date, an address to write to and help to be had. */
export const welcoming = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Budget workshop - Maple Valley Schools</title>
  </head>
  <body>
    <header><p>Maple Valley Schools</p></header>
    <main>
      <h1>Budget workshop for families</h1>
      <p>Join us on Thursday, May 20, 2027 at 6:00 p.m. in the library of Maple Valley High School, 400 Elm Street.
      Interpretation in Spanish and childcare are provided, and supper is served.</p>
      <p>You cannot come? Write to <a href="mailto:budget@maple.example">budget@maple.example</a> until May 27, 2027,
      or call <a href="tel:+15550100">555-0100</a>.</p>
      <p lang="es"><a href="/es/taller" hreflang="es">Esta página en español</a></p>
    </main>
  </body>
</html>`;

/** A page that takes a machine a while: as many elements as a district's whole staff directory. */
export function large(rows: number): string {
  const row = (index: number) =>
    `<tr><td><a href="/staff/${index}">Teacher ${index}</a></td><td>Room ${index}</td><td><img src="/p.png"></td></tr>`;
  return `<!doctype html><html lang="en"><head><title>Staff directory - Maple Valley Schools</title></head>
    <body><main><h1>Staff directory</h1><table>${Array.from({ length: rows }, (_, index) => row(index)).join('')}</table>
    </main></body></html>`;
}

/** A page that leaves for another one by itself, a moment after somebody begins to read it. */
export const runaway = large(1200).replace(
  '</body>',
  `<script>
    addEventListener('message', ({ data }) => data === 'go' && setTimeout(() => location.assign('/barriers'), 50));
  </script></body>`,
);
