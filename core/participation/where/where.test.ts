import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../page/page.ts';
import { findPoints } from '../find-points.ts';
import { readLines } from '../reading/read-lines.ts';
import { abbreviatedIn, abbreviationsIn } from './abbreviations.ts';
import { isPlaceName, nameAhead, placeNameIn } from './place-name.ts';
import { joined, roomBehind } from './room.ts';
import { addressesIn } from './street.ts';

describe('street addresses', () => {
  it.each([
    ['at 120 Orchard Street, Room 4, Millbrook, CA 95020.', ['120 Orchard Street, Room 4, Millbrook, CA 95020']],
    ['740 N. Sedgwick, Ste. 500, Chicago, IL 60654', ['740 N. Sedgwick, Ste. 500, Chicago, IL 60654']],
    ['221 N 5th St', ['221 N 5th St']],
    ['300 North New Ballas Rd', ['300 North New Ballas Rd']],
    ['1415 Broadway', ['1415 Broadway']],
    ['Address: 2011 W Division St.', ['2011 W Division St.']],
    ['on May 5, 2026, at 400 Elm Avenue', ['400 Elm Avenue']],
    ['400 Monroe, Detroit, MI', ['400 Monroe, Detroit, MI']],
    ['City of Oak, 17 Roosevelt, (use the side door) Millbrook, MI 49409', ['17 Roosevelt']],
    ['1201 Brazos, Austin, Texas 78701', ['1201 Brazos, Austin, Texas 78701']],
    ['the 2020 Oak-wide trail study', []],
    ['4 Cole Field Road building envelope', ['4 Cole Field Road building']],
    ['One Market Plaza', ['One Market Plaza']],
    ['ubicado en 855 Avenida Central', ['855 Avenida Central']],
    ['The cafeteria, 132 US-52, Gilbert', ['132 US-52, Gilbert']],
    ['the office at 316-B East Mill Street in Millbrook', ['316-B East Mill Street']],
    ['Fire Hall, 6120 State Highway 11, Millbrook', ['6120 State Highway 11, Millbrook']],
    ['One Civic Center Drive', ['One Civic Center Drive']],
    ['100 Martin Luther King, Jr. Drive', ['100 Martin Luther King, Jr. Drive']],
    ['1350 Oak Avenue, NW', ['1350 Oak Avenue, NW']],
    ['at 50 East 100 South in town', ['50 East 100 South']],
    ['Village Hall, W233 N2080 Ridgeview Parkway', ['W233 N2080 Ridgeview Parkway']],
    ['N64W23760 Main Street', ['N64W23760 Main Street']],
    ['4500 US Highway 11 North', ['4500 US Highway 11 North']],
    ['1200 Route 9W', ['1200 Route 9W']],
    ['100 Civic Center Way, Millbrook', ['100 Civic Center Way, Millbrook']],
    ['2556 West Highway 318', ['2556 West Highway 318']],
    ['held at 6040 SE Hwy 40, Millbrook', ['6040 SE Hwy 40, Millbrook']],
    ['at 1900 Orchard Boulevard, East, and online', ['1900 Orchard Boulevard, East']],
    ['at 72 Linden Way S.W., Millbrook, Ohio', ['72 Linden Way S.W., Millbrook, Ohio']],
    ['at 61 Orchard Road, #501, Millbrook, OH', ['61 Orchard Road, #501, Millbrook, OH']],
    ['at 120 Orchard Street, Millbrook. All are welcome', ['120 Orchard Street, Millbrook']],
    ['120 Orchard Ave., Oak Hill 95020 (side door)', ['120 Orchard Ave., Oak Hill 95020']],
    ['120 Orchard Street, Planning Board.', ['120 Orchard Street']],
    ['120 Orchard Street, Millbrook is where we start', ['120 Orchard Street']],
    ['the barn at 16040 N SR 13, Millbrook', ['16040 N SR 13, Millbrook']],
    ['in 2019, the Board of Oak Road was formed', []],
    ['Meeting on May 5, 2026 at 6:00 p.m.', []],
    ['12 members drive the work', []],
    ['Bill 2019 Street repair', []],
    ['P.O. Box 120', []],
  ])('%s', (text, expected) => {
    expect(addressesIn(text).map((each) => each.text)).toEqual(expected);
  });
});

describe('names of places', () => {
  it.each([
    ['Location: Board Room', 'Board Room'],
    ['Lugar: Biblioteca Central', 'Biblioteca Central'],
    ['The board meets at the Lincoln Middle School on Tuesday', 'Lincoln Middle School'],
    ['6 p.m., Conference Room 2 at City Hall', 'Conference Room 2 at City Hall'],
    ['6:00 pm @ Hearing Room, Town House (agenda)', 'Hearing Room, Town House'],
    ['on the lower level of the Village Center', 'Village Center'],
    ['Potluck for families (Maple Community Center)', 'Maple Community Center'],
    ['Special meeting 7:30 AM Superintendent’s Office', 'Superintendent’s Office'],
    ['May 5 – 8:30 am - 10 am Oak Board Room – Details', 'Oak Board Room'],
    ['Board meeting (school closed)', undefined],
    ['Board Building, 6:00 p.m.', 'Board Building'],
    ['Thursdays from 2 to 4 p.m. in Building 2, Room 10 (lower level)', 'Building 2, Room 10'],
    ['Council Chambers, City Hall', 'Council Chambers, City Hall'],
    ['6 p.m. in the Lincoln Middle School library', 'Lincoln Middle School library'],
    ['held in the superintendent’s conference room', 'superintendent’s conference room'],
    ['in the Water Department training room', 'Water Department training room'],
    ['September 8, 2026 (Parkview First Floor Commons)', 'Parkview First Floor Commons'],
    ['in the MS Cafetorium', 'MS Cafetorium'],
    ['Meetings are held at Headquarters / Station 1.  Agendas follow', 'Headquarters / Station 1'],
    ['Meetings are held at Maple Rescue.', 'Maple Rescue'],
    ['Meetings are held at Maple Legion and streamed', 'Maple Legion'],
    ['Monday, October 5 at 6pm at Anna Lee MS – Housing', 'Anna Lee MS'],
    ['AT 6:00 P.M. AT OAKVALE MEMORIAL HOSPITAL', 'OAKVALE MEMORIAL HOSPITAL'],
    ['Hillside Community Room– 7:00 P.M.', 'Hillside Community Room'],
    ['Next meeting: Tuesday, September 15, 2026 at 9:00 am Maple Room 003', 'Maple Room 003'],
    ['Sessions stay in the Maple Room. Both rooms are open', 'Maple Room'],
    ['Oct. 13 / 6:30 p.m. / Oak Hall / 120 Orchard Street', 'Oak Hall'],
    ['Oct. 13, 6:30 p.m. (Oak Hall, 120 Orchard Street)', 'Oak Hall'],
    ['Location: Zoom / Oak Hall', 'Zoom / Oak Hall'],
    ['Location: Online via Webex', undefined],
    ['Location: Virtual Meeting Room', undefined],
    ['at 9 a.m. in the County Board room. Items include a review', 'County Board room'],
    ['at 7 a.m. in the Roads Department Conference Room', 'Roads Department Conference Room'],
    ['WILL BE HELD AT NORTH OAK SCHOOL ON WEDNESDAY', 'NORTH OAK SCHOOL'],
    ['Tuesday, May 5, Oak Services Center at 5 p.m. Link to Livestream', 'Oak Services Center'],
    ['held in the Council meeting room in Town Hall.', 'Council meeting room in Town Hall'],
    ['The panel meets in the library at Oak Community Center at 6 p.m.', 'Oak Community Center'],
    ['Meet at Town Shop and then travel to the site', 'Town Shop'],
    ['All begin @ 5:30pm at Anna Oak HS (5101 W Harrison St.)', 'Anna Oak HS'],
    ['Location: TBD', undefined],
    ['Read the agenda in the Document Library', undefined],
    ['Meetings are held on the 2nd Thursday at 9:00 AM at the District’s office.', 'District’s office'],
    ['The committee will meet at 6 p.m. in the multipurpose building.', 'multipurpose building'],
    ['We meet on Mondays. Papers are available at the district’s office.', undefined],
    ['7:00 p.m. Council meeting @ OCC', 'OCC'],
    ['7:00 PM at TBD', undefined],
    ['at the Oak Meeting House to consider a request', 'Oak Meeting House'],
    ['in the downstairs meeting room of the town offices', 'downstairs meeting room of the town offices'],
    ['held in Room 12 on the top floor of the Oak School', 'Room 12, Oak School'],
    ['on the first floor of the Maple Building, in the Elm Room', 'Elm Room, Maple Building'],
    ['May 5, 6:30PM Room 12/12A of Town Hall', 'Room 12/12A of Town Hall'],
    ['6:15 PM, Elm Room, 3rd Floor, Town Hall', 'Elm Room, 3rd Floor, Town Hall'],
    ['The panel meets in the Maple Student Union, Board Room 3.', 'Maple Student Union, Board Room 3'],
    ['7:00 PM at the Scout Barn.', 'Scout Barn'],
    ['The meeting location will be Oak Elementary', 'Oak Elementary'],
    ['Held at: Courtroom B and Teleconference', 'Courtroom B'],
    ['Public workshop; 7:00 p.m., OMS', 'OMS'],
    ['Public workshop; 7:00 p.m., EST', undefined],
    ['May 5: Work session at Oak Middle School', 'Oak Middle School'],
    ['Location: In-person at Oak HS', 'Oak HS'],
    ['Time: 6 p.m. Location: Maple Field Office located at the corner', 'Maple Field Office'],
    ['at the Department of Oak Licensing, Elm Annex', 'Elm Annex'],
    ['repairs to the roof will be discussed in 2026', undefined],
  ])('%s', (text, expected) => {
    expect(placeNameIn(text)).toBe(expected);
  });

  it.each([
    ['Oak Country Club, ', 'Oak Country Club'],
    ['All meetings begin at 6 p.m. at Lincoln HS (', 'Lincoln HS'],
    ['Monday, March 3, ', undefined],
    ['Agenda, ', undefined],
  ])('before an address: %s', (lead, expected) => {
    expect(nameAhead(lead)).toBe(expected);
  });

  it('tells a line that is a place from a line that is a title', () => {
    expect(isPlaceName('Council Chambers')).toBe(true);
    expect(isPlaceName('Lincoln HS')).toBe(true);
    expect(isPlaceName('Carver Center for City Studies')).toBe(true);
    expect(isPlaceName('Senior Center located at 120 Orchard Street')).toBe(true);
    for (const title of [
      'School Board Meeting Minutes',
      'Office hours',
      'School is closed',
      'Last day of school (early dismissal)',
      'Review of the school budget',
      'Library Advisory Board',
      'Maple School Board',
      'May 5, 2026 by Town Office',
    ])
      expect(isPlaceName(title), title).toBe(false);
    expect(isPlaceName('School Board Room')).toBe(true);
  });

  it('puts a room and its building together, room first', () => {
    expect(joined('Oak City Hall', 'Elm Room')).toBe('Elm Room, Oak City Hall');
    expect(joined('Elm Room', 'Oak City Hall')).toBe('Elm Room, Oak City Hall');
    expect(joined('Elm Room at Oak City Hall', 'Oak City Hall')).toBe('Elm Room at Oak City Hall');
    expect(joined('Oak City Hall', 'Oak Library')).toBe('Oak City Hall');
    expect(roomBehind(', First Floor Conference Room. All are welcome')).toBe('First Floor Conference Room');
    expect(roomBehind(', Millbrook. The room is open')).toBeUndefined();
  });

  it('takes a room from the line next to its building, and not from a list of rooms', () => {
    const placeOf = (html: string) =>
      openPage(new JSDOM(html).window.document, { asOf: '2026-09-01', url: 'https://www.district.example/' })
        .derive(findPoints)
        .filter(({ start }) => start)
        .map(({ place }) => place);
    const meeting = '<h1>Board meeting</h1><p>October 5, 2026, 6:00 p.m.</p>';
    expect(placeOf(`${meeting}<p>Oak City Hall<br>Elm Meeting Room<br>120 Orchard Street</p>`)).toEqual([
      'Elm Meeting Room, Oak City Hall',
    ]);
    expect(placeOf(`${meeting}<p>Location:</p><p>K12</p>`)).toEqual(['K12']);
    expect(placeOf(`${meeting}<p>Oak Hall, 120 Orchard Street</p><p>Location: Elm Room</p>`)).toEqual([
      'Elm Room, Oak Hall',
    ]);
    expect(placeOf(`${meeting}<p>Location:</p><p>Agenda items</p>`)).toEqual([undefined]);
    expect(placeOf(`${meeting}<p>Oak City Hall<br>Elm Room<br>Ash Room<br>Fir Room</p>`)).toEqual(['Oak City Hall']);
  });

  it('gives a house that a meeting names the address that the page tells of it elsewhere', () => {
    const body =
      '<h1>Board meetings 2026</h1><ul><li>October 5, 6 p.m., Oak School</li><li>October 6, 6 p.m., Room 4 at the Elm Library</li><li>October 7, 6 p.m., Ash Hall</li></ul><footer><p>Oak School<br>120 Orchard Street</p><p>Elm Library<br>9 River Road</p><p>Ash Hall<br>1 Main Street</p><p>Ash Hall<br>2 Main Street</p></footer>';
    const points = openPage(new JSDOM(body).window.document, { asOf: '2026-09-01', url: 'https://d.example/' })
      .derive(findPoints)
      .filter(({ start }) => start);
    expect(points.map(({ address }) => address)).toEqual(['120 Orchard Street', '9 River Road', undefined]);
  });

  it('reads the places that a page abbreviates', () => {
    const { document } = new JSDOM('<p>OHS = Oak High School<br>TBA = to be announced</p>').window;
    const { lines } = openPage(document, { asOf: '2026-09-01', url: 'https://www.district.example/' }).derive(
      readLines,
    );
    const places = abbreviationsIn(lines);
    expect(abbreviatedIn('Tuesday, May 5 OHS', places)).toBe('Oak High School');
    expect(abbreviatedIn('Tuesday, May 5 TBA', places)).toBeUndefined();
  });
});
