/**
 * Words of places, activities and groups of schools, lower case: a cell that holds one of them is no person's name, even
 * where its words begin with capitals ("Market Harborough", "Robot Challenge"). Only columns are judged by them.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `great greater little lesser market bishop bishops bishop's king kings king's queen queens queen's castle bridge bridges
green garden gardens heath wells bar coast coastal country county central centre outer inner tower hamlets milton keynes
forest fen fens fells moors moorland peak vale dales downs weald marsh marshes mount abbey abbots priory church chapel
cross field fields meadow meadows manor grange croft farm lane street square gate gateway quay port harbour bay beach cliff
water waters stream brook spring springs stone stones oak oaks ash elm beech birch willow orchard grove copse mere lakes
newton newtown sutton coldfield buzzard leighton melton mowbray saffron harborough auckland aycliffe stortford lynn
tunbridge haywards potters hemel hempstead waltham epping regis magna parva spa rivers hull wirral thames tees tyne wear
severn trent mersey humber solent pennine pennines cotswold cotswolds chiltern chilterns mendip wolds black white red blue
gold silver bronze copper purple orange yellow urban rural sparse remote conurbation fringe
metropolitan borough unitary mid district locality zone area areas cluster clusters network sector region regional
national international local global home priority non other none all any unknown not no yes new old mixed good outstanding
inadequate improvement requires serious weaknesses measures low high medium very least most some more
learning education educational teaching schooling skills skill career careers apprenticeship apprenticeships apprentices
employability employer employers business talk talks fair fairs visit visits workshop workshops session sessions event
events challenge challenges award awards prize club clubs week weeks day days month term year years project projects
programme programmes program scheme schemes competition festival show roadshow tour lecture lectures conference summit
meeting mentoring mentors assembly exhibition experience placement placements masterclass taster insight encounter
encounters activity activities outreach enrichment intervention pilot phase wave cohort tier level stage band group team
teams core targeted universal standard extended enhanced full part general open closed online virtual hybrid
robot robots robotics rocket rockets code coding coders computing computer digital maths mathematics physics chemistry
biology technology technologies engineer engineers scientist scientists space aerospace aviation marine maritime nuclear
energy power green climate environment environmental health medical care construction rail railway transport automotive
manufacture materials data cyber games design art arts music sport sports girls boys women people young family families
big bang race racing crest bloodhound faraday lego league cup first learn explore explorers discover discovery inspire
inspiring future futures bright horizon horizons pathway pathways star stars ambition aspire aspirations opportunity
academy multi diocese diocesan catholic anglican roman methodist jewish islamic muslim hindu sikh secular community
voluntary controlled aided converter sponsored free studio mainstream maintained independent alternative provision
english scottish welsh irish british european african asian caribbean`.split(/\s+/),
)

/** "Lincolnshire", "Bournemouth", "Gloucester": endings that places have and few family names. */
export const ENDS_AS_PLACE = /(shire|mouth|borough|chester|cester|caster|castle|pool|minster|hampton|side)$/
