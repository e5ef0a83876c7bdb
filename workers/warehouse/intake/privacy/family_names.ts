/**
 * Common family names in the United Kingdom, lower case. Names that are as often part of a place's (Hill, Wood, Wells,
 * Lincoln) are left out.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `abbott abdi adams adeyemi ahmad ahmed akhtar akram alexander ali allan allen anderson andrews anwar armstrong arnold
arora ashraf atkins atkinson austin bailey baker balogun banerjee barber barker barnes barnett barrett bates baxter begum
bell bennett bennet benson bentley berry bhatt bibi birch bird bishop black blackburn blair bond booth bose bowen boyle
bradley brady brennan briggs brown browne bryant buckley burgess burke burns burton butler byrne cameron campbell carr
carroll carter chambers chan chandra chapman chaudhry chen cheng chowdhury christie chopra clark clarke clayton cohen
cole coleman coles collins connolly connor cook cooke cooper cox crawford cross cunningham curtis dalton daly daniels das
davidson davies davis davison dawson day dean desai dhillon dixon dodd doherty donaldson donnelly douglas doyle duffy
duncan dunn dyer edwards elliott ellis evans farooq farrell ferguson fernandes fernandez fisher fitzgerald fleming fletcher
flynn foster fowler fox francis fraser freeman french fuller gallagher garcia gardiner gardner garner ghosh gibbs gibson
gilbert giles gill gomez gonzalez goodwin gordon gould graham grant gray green greene greenwood gregory grewal griffin
griffiths gupta haines hall hamilton hammond hancock hanson harding hardy harper harris harrison hart hartley harvey
hawkins hayes haynes henderson henry herbert hewitt hicks higgins hilton ho hobbs hodgson holden holland holmes holt hope
hopkins horton houghton howard howarth howe howell hudson hughes humphreys hunt hunter hussain hussein hutchinson ibrahim
iqbal islam jackson jacobs jain james jarvis jenkins jennings john johnson johnston johnstone jones jordan joshi joseph
joyce kapoor kaur kay kelly kemp kennedy kerr khalid khan khatun kim king kirby kaminski knight knowles kowalska kowalski
kumar lamb lambert law lawrence lawson leach lee leonard lewis li lim lin little liu lloyd long lopez lowe lucas lynch
macdonald mackay mackenzie maclean macleod mahmood malik mann manning marshall martin martinez mason matthews may mccarthy
mccormack mcdonald mcgrath mcintyre mckay mckenna mckenzie mclaughlin mclean mcleod mehta meyer miah middleton miller mills
mistry mitchell mohamed mohammed moore moran morgan morris morrison morton moss mukherjee mullen muller munro murphy murray
myers nair nash naylor nelson newman newton nguyen nicholls nicholson nicholas nolan norman norris north novak nowak
obrien oconnor odonnell okafor okeke oneill oliver osborne osullivan owen owens page palmer parker parkinson parmar
parry parsons patel patterson payne peacock pearce pearson perera perez perkins perry peters peterson phillips pickering
poole pope porter potter powell power pratt preston price pritchard quinn rahman raja ramsey randall rao read reddy reed
rees reeves reid reilly reynolds rhodes rice richards richardson riley roberts robertson robinson robson rodriguez rogers
rose ross rossi rowe russell ryan saeed saleem sanders sanderson sandhu saunders savage schmidt schofield scott sethi shah
shaikh sharma sharp sharpe sheikh shepherd sheppard short siddiqui silva simmons simpson sims sinclair singh skinner slater
smart smith smyth spencer steele stephens stephenson stevens stevenson stewart stuart sullivan summers sutton swift sykes
tan taylor thomas thompson thomson thornton todd tomlinson townsend tucker turnbull turner tyler ullah vaughan vincent
virk wade wagner wainwright walker wallace wallis walsh walters walton wang ward warner waters watkins watson watts weaver
webb webster welch west weston wheeler white whitehead whitehouse whittaker wilkins wilkinson williams williamson willis
wilson winter wong wright wu wyatt yang yates yilmaz young yusuf zaman zhang`.split(/\s+/),
)
