/** The parts of a page, made in turn until it is large enough. Faults are seeded in fixed places: the same page each time. */
const parts = [newsCard, boardTable, staffList, flyer, calendar, form, documents, accordion] as const;

/**
 * A page such as school districts publish, with faults such as they publish: no two runs differ.
 * @param elements how many elements it should have; the page has that many, give or take one part
 * @param nested how many more `div`s each part stands in, as page builders make them
 */
export function districtPage(elements: number, nested = 2): string {
  const sections: string[] = [];
  let count = frame(0).count;
  for (let index = 0; count < elements; index++) {
    const part = parts[index % parts.length] ?? newsCard;
    const markup = `${'<div class="row">'.repeat(nested)}<section class="block">${part(index)}</section>${'</div>'.repeat(nested)}`;
    sections.push(markup);
    count += markup.match(/<[a-z]/g)?.length ?? 0;
  }
  return frame(0, sections.join('\n')).markup;
}

function frame(index: number, main = ''): { markup: string; count: number } {
  const menu = ['About', 'Schools', 'Families', 'Board', 'Departments', 'Calendar']
    .map(
      (name) =>
        `<li><a href="/${name.toLowerCase()}">${name}</a><ul class="sub">${[1, 2, 3, 4].map((each) => `<li><a href="/${name}/${each}">${name} page ${each}</a></li>`).join('')}</ul></li>`,
    )
    .join('');
  const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Maple Valley School District</title>
<meta name="viewport" content="width=device-width, initial-scale=1${index ? ', maximum-scale=1' : ''}"><style>${css}</style></head>
<body><header class="top"><a href="/" class="brand"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Maple Valley Schools"></a>
<form role="search"><input type="search" placeholder="Search"><button type="submit"><i class="icon"></i></button></form></header>
<nav class="menu"><ul>${menu}</ul></nav>
<main><h1>Maple Valley School District</h1>${main}</main>
<footer class="foot"><p class="pale">1200 Orchard Street, Maple Valley · 555-0100</p><a href="https://social.example/"><i class="icon"></i></a></footer></body></html>`;
  return { markup, count: markup.match(/<[a-z]/g)?.length ?? 0 };
}

const css = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 Arial,sans-serif;color:#222;background:#fff}.top{background:#003a70;color:#fff;padding:12px;display:flex;justify-content:space-between}
.top a{color:#fff}.menu{background:#eef2f7}.menu>ul{display:flex;gap:20px;list-style:none;margin:0;padding:8px}.sub{display:none}main{max-width:1100px;margin:auto;padding:16px}
.row{padding:1px}.block{margin:12px 0;padding:12px;border:1px solid #ddd;background:#fafafa}.card{background:#fff;padding:10px;border-radius:4px}.card .date{color:#999;font-size:13px}
.hero{background-image:linear-gradient(#035,#07a);color:#fff;padding:20px}.photo{background:url(/hero.jpg) #345;color:#fff;padding:20px}.pale{color:#a7b3c0}.tag{display:inline-block;background:#f4a300;color:#fff;padding:2px 6px;font-size:12px}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:4px}.more{color:#0a6ebd;text-decoration:none}.foot{background:#222;color:#eee;padding:20px}.hidden{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}
.panel{max-height:120px;overflow:auto}.icon::before{content:"\\2605"}`;

function newsCard(index: number): string {
  const cards = [1, 2, 3].map(
    (
      each,
    ) => `<div class="card"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="${each === 2 ? '' : ` alt="Students in classroom ${index}"`}>
<h3><a href="/news/${index}-${each}">Families are invited to tell us about school ${index} starting times</a></h3><span class="date">Posted September ${1 + (index % 28)}, 2026</span>
<p>The district is looking for families who would like to help. We will meet at the library and talk about what works and what does not. Interpreters will be there.</p>
<p><a class="more" href="/news/${index}-${each}">Read more</a></p></div>`,
  );
  return `<h2>News ${index}</h2><div class="cards">${cards.join('')}</div>`;
}

function boardTable(index: number): string {
  const rows = [1, 2, 3, 4, 5, 6].map(
    (each) =>
      `<tr><td>October ${each + (index % 20)}, 2026</td><td>6:30 p.m.</td><td>District office, 1200 Orchard Street</td><td><a href="/agenda/${index}-${each}.pdf">Agenda</a></td><td><a href="/minutes/${index}-${each}.pdf"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a></td></tr>`,
  );
  return `<h2>Board meetings</h2><table><tr><td><b>Date</b></td><td><b>Time</b></td><td><b>Place</b></td><td><b>Agenda</b></td><td><b>Minutes</b></td></tr>${rows.join('')}</table>
<p>The public may speak at every regular meeting. Sign up by noon on the day of the meeting at <a href="mailto:board@maple.example">board@maple.example</a>.</p>`;
}

function staffList(index: number): string {
  const people = [1, 2, 3, 4, 5].map(
    (each) =>
      `<li><div class="card"><strong>Jordan Rivera ${index}${each}</strong><br><span class="pale">Family liaison</span><br><a href="tel:555010${each}">555-010${each}</a> <a href="mailto:a${index}${each}@maple.example">E-mail</a></div></li>`,
  );
  return `<h4>Who to call</h4><ul>${people.join('')}${index % 2 ? '<div>More names soon</div>' : ''}</ul>`;
}

function flyer(index: number): string {
  return `<div class="${index % 3 ? 'hero' : 'photo'}"><h2>Parent night ${index}</h2><p>Thursday, October ${1 + (index % 28)}, 2026 at 6 p.m. in the cafeteria. Childcare and dinner are provided.</p><span class="tag">New</span></div>
<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="600" height="400"${index % 2 ? ' alt="flyer.jpg"' : ''}></p><p><b>Noche de padres</b></p><p>Habrá cuidado de niños y cena para todas las familias que quieran venir a la reunión.</p>`;
}

function calendar(index: number): string {
  const days = Array.from(
    { length: 14 },
    (_, each) =>
      `<td><a href="/day/${index}-${each}"><span>${each + 1}</span></a>${each % 5 ? '' : '<div class="event"><span class="tag">No school</span></div>'}</td>`,
  );
  return `<h2>October 2026</h2><table class="calendar"><tr>${'<th></th>'.repeat(7)}</tr><tr>${days.slice(0, 7).join('')}</tr><tr>${days.slice(7).join('')}</tr></table>`;
}

// HTML_CodeSniffer breaks off at an input without a type that has `autocomplete`: this one has one.
function form(index: number): string {
  return `<h2>Tell us what you think</h2><form><p><label for="name-${index}">Name</label> <input type="text" id="name-${index}" autocomplete="name"></p>
<p><input type="email" placeholder="E-mail"></p><p><select><option>Choose a school</option><option>Oak Elementary</option><option>Maple Middle</option></select></p>
<fieldset><legend>How shall we answer?</legend><label><input type="radio" name="how-${index}"> Phone</label> <label><input type="radio" name="how-${index}"> E-mail</label></fieldset>
<p><textarea aria-label="What would you like to tell us?"></textarea></p><div role="button" tabindex="0" class="tag">Send</div></form>`;
}

function documents(index: number): string {
  const links = ['Handbook', 'Bus routes', 'Lunch menu', 'Budget', 'Safety plan', 'Calendar'].map(
    (name, each) =>
      `<li><a href="/files/${index}-${each}.pdf">${name} ${index}</a> <span class="pale">(PDF, ${each + 1} MB)</span> <a href="/files/${index}-${each}.pdf" target="_blank">Click here</a></li>`,
  );
  return `<h2>Documents</h2><ul>${links.join('')}</ul><iframe src="about:blank" width="300" height="40"></iframe>`;
}

function accordion(index: number): string {
  const panels = [1, 2, 3].map(
    (each) =>
      `<div class="panel"><button aria-expanded="false" aria-controls="panel-${index}-${each}">Question ${each}</button><div id="panel-${index}-${each}"${each === 2 ? ' aria-hidden="true"' : ''}><p>Enrollment is open to every child who lives in the district. Bring what you have; we will help with the rest. <a href="/enroll">Enroll</a></p></div></div>`,
  );
  return `<h2>Questions families ask</h2>${panels.join('')}<a href="#"><i class="icon"></i></a>`;
}
