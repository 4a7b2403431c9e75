import { wordSet } from './word-set.js';

/** Given names of many languages; a word that is more often something else is left out or marked by its company only. */
export const GIVEN_NAMES = wordSet(`
  aaron abby abdul abdullah abel abigail abraham ada adam adele adnan adrian adriana agnes agnieszka ahmad ahmed aidan aiden aisha akira alan alasdair
  alastair albert alberto aleksandar aleksander aleksandr alejandra alejandro aleksei alena alessandra alessandro alex alexa alexandra alexandre
  alexei alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alok alvaro amal amanda amar amara amber amelia
  amina amir amit amy ana anastasia anders andre andré andrea andreas andrei andrej andres andrés andrew andrey andy angel angela angelina angelo
  angus anil anita anjali ann anna annabel anne anneke annette annie anthony antoine anton antonia antonio anwar anya arash archie ariana ariel arjun
  arlene armando arne arnold aroha arturo arun arvind asad asha ashley ashok asif asma astrid atsuko attila aubrey audrey august auguste aurora avi
  axel ayesha aziz babatunde barack barbara barry bart bartosz bashar beata beatrice beatriz becky ben benedict benjamin bernard bernardo bernie bert
  beth betty bettina beverly bianca bilal bill billy birgit bjorn björn blair blake bo bob bobby bogdan boris brad bradley bram brandon brenda brendan
  brent brett brian bridget brigitte britney bronwyn bruce bruno bryan caitlin caleb calvin cameron camila camilla camille carl carla carlo carlos
  carly carmen carol carolina caroline carolyn carrie casey caspar cassandra catalina caterina catherine cathy cecilia cecile cedric celia celine
  cesar chad chantal charlene charles charlie charlotte chelsea cheryl chiara chidi chinedu chioma chloe chris christian christina christine christoph
  christophe christopher christos chukwuemeka cindy claire clara clarissa claude claudia claudio claus clement clive cody colin connor conor
  constantin consuelo corinne cormac cornelia cory craig cristian cristiano cristina curtis cynthia cyril cyrus daisuke daisy dale dalia damian damien
  dan dana daniel daniela daniele danielle danilo danny daphne daria dariusz darko darrell darren daryl dave david davide dawn dean debbie deborah
  deepak deirdre delphine demetrios denis denise dennis derek dermot derrick desmond devon dewi diana diane diego dieter dilip dimitar dimitri
  dimitris dina dinesh dirk dmitri dmitry dolores dominic dominik dominique don donald donna donovan dorothea dorothy doug douglas drew duncan dustin
  dwayne dylan eamon eamonn earl ebba eddie edgar edith edmund eduardo edward edwin efua eileen ekaterina elaine eleanor elena eleni eli elias elif
  elijah elin elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elon elsa emeka emil emile emilia emilio emily emma emmanuel emre
  enrico enrique eric erica erich erik erika erin ernest ernesto erwin esteban esther ethan etienne eugene eugenia eva evan eve evelyn ewa ezra fabian
  fabio fabrice faisal faith fares farah farhad farid fatima fatou federica federico felicity felipe felix femi fernanda fernando ferran filip finn
  fiona flora florence florian florin fran frances francesca francesco francis francisco francois françois frank frankie franz fred freddie frederic
  frederick frederik frida friedrich fritz funmi gabor gábor gabriel gabriela gabriele gabrielle gail gareth gary gavin geert gemma gene genevieve
  geoff geoffrey george georges georgia georgina gerald gerard gerhard gerry ghassan giacomo gianluca gianni gideon gilbert giles gillian gina giorgio
  giovanni giulia giuseppe gladys glen glenn gloria godfrey goran gordon grace graham grant greg gregor gregory greta gretchen guido guillaume
  guillermo gunnar gunter günter gus gustav gustavo guy gwen gwendolyn habib hadi hailey hakan hakim hala hamid hamish hamza hana hanna hannah hans
  harald harold haroon harriet harry haruki harvey hasan hassan heather hector heidi heinrich heinz helen helena helene helga helmut henri henrik
  henry herbert herman hermann hernan hideo hillary hina hiro hiroshi holger holly horst howard hubert hugh hugo huda hussein ian ibrahim ida idris
  ignacio igor ike ilaria ilham ilya imani imogen imran indira ines inés inga inge ingo ingrid ioana iolanda ira irene irina iris irving irwin isaac
  isabel isabella isabelle isaiah ismail ivan ivana ivo ivy iwan jacek jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub jamal james
  jamie jamil jan jana jane janet janice janine janusz jared jarosław jasmin jasmine jason jasper javier jay jean jeanette jeanne jeff jeffrey jelena
  jenna jennifer jenny jens jeremiah jeremy jerome jérôme jerry jesper jess jesse jessica jesus jesús jill jim jimmy jin jiri jiří jo joachim joan
  joana joanna joanne joao joão joaquin jochen jodie joe joel johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jordi jorge
  jose josé josef josefina joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian juliana julie juliet juliette
  julio julius june jurgen jürgen justin justine kadir kai kaja kamal kamala kamil kamila kanye kare kareem karen karim karin karina karl karla
  karolina kasper kate katarina katarzyna katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katrina kay kayla kazuo keiko
  keir keith kelly kelvin ken kendra kenji kenneth kenny kerry kevin khadija khaled khalid khalil kieran kim kimberly kirill kiran kirsten kirsty kit
  kjell klaas klaus kofi koji konrad konstantin krishna kristen kristian kristin kristina krzysztof kurt kwame kyle lachlan laila lamar lamine lana
  lance larissa larry lars latifa laura lauren laurence laurent laurie lawrence layla lea leah leanne lee leif leila lena leo leon leona leonard
  leonardo leonid leonora leopold leroy leslie lester levi lewis liam lianne libby lidia lila lillian lily lina linda lindsay lindsey linus lionel
  lisa lise liz liza lloyd lola lorenzo lori lorraine lotte lou louis louisa louise lourdes luc luca lucas lucia lucian luciana luciano lucie lucinda
  lucy ludmila ludovic ludvig ludwig luigi luis luís luisa luka lukas lukasz łukasz luke lutz lydia lynn mabel maciej maddie madeleine madison mads
  magda magdalena maggie magnus maha mahmoud mahmud maia malcolm malik mamadou mandla mandy manfred manish manoj manuel manuela mara marc marcel
  marcela marcelo marcin marco marcos marcus marek margaret margarita margot marguerite maria mariam marian mariana marianne marie mariko marilyn
  marina mario marion marisa marit marius mariusz mark marko markus marlene marta martha martin martina martine marty marvin mary maryam masako
  massimo mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice mauricio mauro maya mbali meera megan
  megha mehdi mehmet mei melanie melinda melissa melvin mercedes meredith merve mia micah michael michaela michal michał michel michele michelle
  miguel mihai mika mike mikael mikhail miklos mila milan mildred milena miles milica millie milos miloš milton mina minna mira miranda mireille
  miriam mirjam mirko misha mitch mitchell mohamad mohamed mohammad mohammed moira molly mona monica monika monique morgan morten moses moshe muhammad
  munir murat muriel murray mustafa myra myriam nabil nadia nadine nadir naledi nam nana nancy naomi narendra nasser natalia natalie natasha nathalie
  nathan nathaniel neal ned neha neil nell nelson nestor ngozi niall nicholas nick nicky nico nicola nicolas nicolás nicole nicoletta nicos nigel
  nihal nikhil niklas nikola nikolai nikolaj nikos nils nina nino nisha nkechi noah noel noelle nolan noor nora norbert norma norman octavia odile ola
  olaf olena oleg oleksandr olga oliver olivia olivier olof olu oluwaseun omar oprah orla orlando oscar osama oskar oswald otto owen pablo pamela
  paola paolo parisa pascal pat patrice patricia patricio patrick patti paul paula paulina pauline paulo pavel paweł pedro peggy penelope penny per
  percy perry petar pete peter petr petra petros petter phil philip philipp philippa philippe phillip phoebe phyllis pia pierre piers pieter pietro
  pilar pim piotr polly pooja prakash pranav preeti priscilla priya puneet qasim quentin quincy rachel radek radu rafael rafaela raffaele rafiq raghav
  rahul rainer raj raja rajan rajesh rakesh ralf ralph ramesh ramon ramona ramón rana randall randy rani rania raphael raquel rashid raul raúl ravi
  ray raymond rebecca reece reggie regina reinhard reinhold renata renate rene rené renee reuben rex reza rhiannon rhys ricardo riccardo rich richard
  rick rickard ricky rina rishi rita rob robbie robert roberta roberto robin robyn rocco rochelle rod roderick rodney rodolfo rodrigo roger rohan
  roland rolf roman romain romeo ron ronald ronan ronnie rory rosa rosalind rosario rosemary rosie ross rowan roxanne roy ruben rubén rudi rudolf rudy
  rui rupert russell rustam ruth ryan ryszard saad sabina sabine sabrina sadia sadiq safiya said saif saki salim sally salma salman salvador salvatore
  sam samantha samir samira samuel sanders sandra sandro sandy sanjay santiago sara sarah sasha satoshi saul scott sean sebastian sebastián selena
  selim selma serena serge sergei sergey sergio seth seung shahid shannon sharif sharon shaun shauna shawn shea sheila shelley sheryl shinzo shirin
  shirley sid sidney siegfried sigrid silas silke silvia silvio simon simona simone sinead sipho siri siv slavko slobodan sofia sofie solange solomon
  sonia sonja sophia sophie søren soren spencer srinivas stacey stan stanislav stanley stefan stefania stefano steffen stella stepan stephan stephanie
  stephen sterling steve steven stewart stig stuart sue sunil sunita surya susan susana susanna susanne suzanne suzette sven svetlana swati sybil
  sylvain sylvester sylvia sylvie tadeusz takeshi talia tam tamar tamara tammy tania tanya tara tarek tariq tatiana tatyana taylor ted teresa terence
  terry tess tessa thabo thandi thea theo theodor theodore theresa therese thibault thierry thomas thorsten tiago tiffany tilda till tim timo timothy
  tina tobias toby todd tom tomas tomás tomáš tomasz tommaso tommy toni tony torsten toshiro tove tracey tracy travis trevor tricia trina tristan troy
  tsegaye tuomas tyler tyrone uche ulf uli ulrich ulrike uma umar umberto una ursula usman uwe vaclav václav val valentin valentina valeria valerie
  vanessa vasily vasco vera vernon veronica veronika victor victoria vijay vikram viktor viktoria vince vincent vincenzo viola violet virginie vishal
  vitaly vito vittoria vivek vivian vivien vladimir volker volodymyr wade waleed walid wallace walter wanda wang warren wayne wendy werner wesley
  wilbur wilfred wilhelm willem william willy wilma winston witold wojciech wolfgang xavier xiao yael yann yannick yara yasmin yasmine yasser yasuo
  yesim yoko yolanda yosef yoshi youssef yuki yukio yulia yun yuri yusuf yves yvette yvonne zach zachary zahra zainab zaid zainal zane zara zeinab
  zeynep zhang ziad zoe zofia zoltan zoltán zuzana adebayo adeola ade ngo oluwa tunde yaw ama akosua esi kwasi kwabena abena nnamdi obinna ifeoma
  chika amaka zanele nomvula lerato tendai tatenda wanjiru kamau njeri otieno achieng wambui kiprono juma neema salum halima hadiza aminu sani musa
  bello aiko akihiko daichi emi haruka hiroko ichiro kaori kenta makoto masahiro mayumi naoki rei ryo sakura shigeru shinji shun sora sota takashi
  taro tomoko yoshiko yuko minh linh hoa huong lan thanh tuan anh duc hung nguyen bao phuong somchai siti nur putri budi agus wayan joko paris sydney
  brooklyn virginia savannah israel cuba kenya asia india ireland dakota phoenix eun ji-won min-jun min-jae soo seo-yeon ji-hoon hyun sung-min jae-won
  wei xin ying li-ming jie hui mei-ling xiaoming guo ting yan`);

/** Surnames that are common in the news of the world. */
export const SURNAMES = wordSet(`
  smith johnson williams jones davis miller wilson moore taylor anderson thomas jackson harris martinez thompson robinson rodriguez lopez gonzalez
  hernandez perez sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz gutierrez chavez ruiz alvarez castillo mendoza vargas
  romero herrera medina aguilar vega castro fernandez garcia martin roberts campbell mitchell carter phillips evans turner parker collins edwards
  stewart morris murphy cook rogers morgan cooper peterson bailey reed kelly howard cox ward richardson watson brooks bennett gray hughes price myers
  sanders ross foster powell jenkins perry russell sullivan coleman butler henderson barnes simmons patterson jordan reynolds hamilton graham wallace
  woods cole owens ellis marshall mcdonald tucker porter hunter hicks crawford boyd mason kennedy warren dixon burns gordon shaw holmes rice robertson
  hunt palmer nichols fisher webb simpson stevens wright clark clarke lewis walker hall allen young king scott green baker adams nelson hill o'neill
  o'connor o'brien o'reilly macdonald macleod fraser murray cameron douglas muller müller schmidt schneider fischer weber meyer wagner becker schulz
  hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause meier
  lehmann dubois durand leroy moreau simon laurent lefebvre michel bertrand roux fournier girard bonnet lambert fontaine rousseau mercier blanc guerin
  boyer garnier chevalier rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti costa mancini lombardi moretti silva santos
  oliveira souza pereira lima carvalho ferreira ribeiro almeida gomes barbosa cardoso teixeira kowalski nowak wiśniewski wójcik kowalczyk kaminski
  ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov novak svoboda horvat kovač nagy szabo tóth kovács varga hansen johansen olsen larsen
  andersen nielsen jensen pedersen christensen rasmussen sørensen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson
  gustafsson virtanen korhonen nieminen de-jong jansen bakker visser smit mulder kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang
  ahn song ryu hong chen wang zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang xie tang deng cao feng peng wong chan
  cheung leung lam ng tan goh chua ong tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki nguyen tran le
  pham hoang phan vu vo dang bui singh kumar sharma patel gupta shah mehta reddy rao nair iyer das bose mukherjee chatterjee banerjee khan hussain
  malik chaudhry sheikh iqbal rahman islam hossain begum khatun ahmed ali hassan hussein ibrahim mahmoud mohamed abdullah saleh haddad khoury mansour
  nasser okafor okonkwo adeyemi obi eze nwosu balogun mensah owusu boateng asante osei diallo traoré keita coulibaly ndiaye diop sow mwangi kamau
  ochieng otieno kariuki dlamini nkosi ndlovu khumalo mokoena zulu moyo banda phiri tesfaye bekele haile yilmaz kaya demir çelik şahin yıldız öztürk
  aydin cohen levy mizrahi katz friedman goldberg shapiro washington lincoln houston austin dallas london york wells chester lancaster`);
