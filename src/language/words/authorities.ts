/**
 * The local authorities of England that look after children, as people name them, parted by |: staff of theirs are not ours to count.
 * Those that are everyday words (Reading, Bury, Bath, Hull) are left out: only the words around them would tell.
 */
export const AUTHORITIES =
  'Barking and Dagenham|Barking|Dagenham|Barnet|Barnsley|Bath and North East Somerset|Bedford|Bexley|Birmingham|' +
  'Blackburn with Darwen|Blackburn|Blackpool|Bolton|Bournemouth|BCP|Bracknell Forest|Bracknell|Bradford|Brent|Brighton and Hove|' +
  'Brighton|Bristol|Bromley|Buckinghamshire|Calderdale|Cambridgeshire|Camden|Central Bedfordshire|Cheshire East|' +
  'Cheshire West and Chester|Cheshire West|Cheshire|City of London|Cornwall|County Durham|Durham|Coventry|Croydon|Cumberland|Cumbria|' +
  'Darlington|Derby|Derbyshire|Devon|Doncaster|Dorset|Dudley|Ealing|East Riding|East Sussex|Enfield|Essex|Gateshead|Gloucestershire|' +
  'Greenwich|Hackney|Halton|Hammersmith and Fulham|Hammersmith|Hampshire|Haringey|Hartlepool|Havering|Herefordshire|Hertfordshire|' +
  'Hillingdon|Hounslow|Isle of Wight|Isles of Scilly|Islington|Kensington and Chelsea|Kensington|Kent|Kingston upon Thames|Kirklees|' +
  'Knowsley|Lambeth|Lancashire|Leeds|Leicester|Leicestershire|Lewisham|Lincolnshire|Liverpool|Luton|Manchester|Medway|Merton|' +
  'Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newcastle|Newham|Norfolk|North East Lincolnshire|North Lincolnshire|' +
  'North Northamptonshire|West Northamptonshire|Northamptonshire|North Somerset|North Tyneside|North Yorkshire|Northumberland|' +
  'Nottingham|Nottinghamshire|Oldham|Oxfordshire|Peterborough|Plymouth|Poole|Portsmouth|Redbridge|Redcar and Cleveland|Redcar|' +
  'Richmond upon Thames|Rochdale|Rotherham|Rutland|Salford|Sandwell|Sefton|Sheffield|Shropshire|Slough|Solihull|Somerset|' +
  'South Gloucestershire|South Tyneside|Southampton|Southend|Southend on Sea|Southwark|St Helens|Staffordshire|Stockport|Stockton|' +
  'Stockton on Tees|Stoke|Stoke on Trent|Suffolk|Sunderland|Surrey|Sutton|Swindon|Tameside|Telford and Wrekin|Telford|Thurrock|' +
  'Torbay|Tower Hamlets|Trafford|Wakefield|Walsall|Waltham Forest|Wandsworth|Warrington|Warwickshire|West Berkshire|West Sussex|' +
  'Westminster|Westmorland and Furness|Wigan|Wiltshire|Windsor and Maidenhead|Wirral|Wokingham|Wolverhampton|Worcestershire|York';
