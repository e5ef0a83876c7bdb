/** Common given names in the United Kingdom, lower case: how a cell that holds a person's name is recognised. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abbie abby abdul abdullah abigail ada adam adele adrian afzal agnes ahmad ahmed aidan aileen aimee aisha aisling
akash alan alasdair alastair albert alex alexander alexandra alfie alfred ali alice alicia alison alistair allan allison
alun alyssa amanda amber amelia amir amit amy ananya andrea andrew andy angela angus anil anita anjali ann anna annabel
anne annette annie anoushka anthony antonia antonio anya archie arjun arthur arun asha ashley ashok asma athena audrey
ayesha barbara beatrice becky ben benjamin bernadette bernard beth bethan bethany betty beverley bilal bill billy bo bob
bobby bradley brandon brenda brendan brian bridget bronwen bruce bryan caitlin callum calum cameron camilla carl carla
carlos carly carmen carol carole caroline carolyn carys catherine cath cathy catriona cecilia ceri charlie charles
charlotte cheryl chidi chinedu chloe chris christian christina christine christopher ciara claire clara clare claudia
clive colin colleen connor conor corinne craig curtis cy cynthia daisy damian damien dan daniel daniela danielle danny
daphne darren dave david dawn dean deborah debbie declan deepa deepak delia denis denise dennis derek dermot desmond di
diana diane dipak dominic don donald donna doreen dorothy doug douglas duncan dylan ebony eddie edith edward edwin eileen
elaine eleanor elena eli elin elisabeth elise elizabeth ella ellen ellie elliot elliott eloise elsie emily emma emmanuel
eric erica erin esme esther ethan eunice eva eve evelyn evie ewan faisal faith farah fatima fay felicity felix fernando
ffion fiona fleur florence fran frances francesca francis frank fraser fred freddie frederick freya gabriel gabriella
gail gareth gary gavin gaynor gemma geoff geoffrey george georgia georgina gerald geraldine gerard gethin gill gillian
gina giovanni giulia glenda glenn gloria glyn gordon grace graeme graham grant greg gregory greta gurpreet guy gwen
gwyneth hamza hana hannah hardeep harish harold harpreet harriet harry harvey hasan hassan hazel heather hector heidi
helen helena henry hilary hilda holly howard hugh hugo humphrey hussain ian ibrahim ida imogen imran ines iqbal irene
iris isaac isabel isabella isabelle isla isobel ivan ivy jack jackie jacob jacqueline jacqui jade jaime jake james jamie
jan jane janet janice jared jasmin jasmine jason jatinder jay jayne jean jeanette jeff jeffrey jemima jemma jen jenna
jennifer jenny jeremy jerome jess jesse jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan
jonny jordan jorge jose joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june justin
justine kamal kamran karen karim karl kate katharine katherine kathleen kathryn kathy katie katrina katy kavita kay kayleigh
keiran keith kelly kelvin ken kenneth keri kerry kevin khadija khalid kieran kim kimberley kiran kirsten kirsty kris
krishna krystal kumar kunal kyle lara larry laura lauren laurence lawrence layla leah leanne lee leigh len lena leo leon
leonard leonie lesley leslie lewis liam libby lily linda lindsay lindsey lisa liz lizzie logan lois lorna lorraine
louis louisa louise lucas lucia lucinda lucy luis luke lydia lyn lynda lynn lynne lynsey mabel maddie madeleine maggie
mahmood mair malcolm mandeep mandy manjit manuel marc marcel marcia marco marcus margaret maria marian marianne marie
marilyn mario marion mark martha martin martyn mary maryam matilda matt matthew maureen maurice mavis max maxine megan
mehmet melanie melissa meera meghan mhairi michael michaela michelle miguel mike mila millie mina miranda miriam mo
mohamed mohammad mohammed moira molly mona monica morag morgan muhammad muriel musa myles nadia nadine naomi nasreen natalia
natalie natasha nathan nathaniel naveed neha neil nia niall niamh nicholas nicky nicola nigel nikhil nikki nina nisha
noah noel nora noreen norma norman odette olga olive oliver olivia ollie omar oscar osman owain owen paige pam pamela
parveen pascal pat patricia patrick paul paula pauline pavel pedro peggy penelope penny percy pete peter petra phil
philip philippa phillip phoebe pippa piotr polly poppy prakash pravin preeti priti priya quentin rachael rachel rahul raj
rajesh ralph ram ramesh rani raquel rashid ravi ray raymond rebecca reece rehana reuben rhian rhiannon rhona rhys
ricardo richard rick ricky rita rob robbie robert roberta roberto robin robyn rod roderick rodney roger rohan roisin
roland ron ronald rory rosa rosalind rose rosemary rosie ross rowan roxanne roy ruby rukhsana rupert russell ruth ryan
sabrina sadia sajid saima sal sally salma sam samantha samina samira samuel sandeep sandra sanjay sara sarah saskia satish
scott sean seb sebastian selina serena shabana shahid shaun shane shannon sharon shazia sheena sheila shelley sheryl
shirley shiv shreya sian sidney silvia simon simone simran sinead siobhan sofia sonia sophia sophie stacey stan stanley
stella stephanie stephen steve steven stewart stuart sue suki sunil sunita surinder susan susanna susannah susie suzanne
sylvia syed tabitha tamara tania tanya tara tariq tasha ted teresa terence terry tess tessa thea theo theodore theresa
thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy trevor tricia trisha trudy tyler umar una
uma usha usman valentina valerie vanessa vera vernon veronica vicky vijay vikram vince vincent vinod viv vivian vivien
vivienne wahid walter wanda warren wasim wayne wendy wilfred will william winifred xavier yasmin yasmine yusuf yvette
yvonne zac zach zachary zahra zain zainab zak zara zeeshan zoe zofia zubair`.split(/\s+/),
)
