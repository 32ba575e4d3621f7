namespace MentorBot.Core.Language.Reading;

/// <summary>Words around a place that say whose it is, folded.</summary>
internal static class RegionWords
{
    public static readonly HashSet<string> Prepositions = Set("v ve z ze na w we u vo in from near around outside by iz zi pod kolo bilya kousek blizko nedaleko okoli za k ok vid zpod spod s");

    public static readonly HashSet<string> Towards = Set("do to into toward towards ku kam cherez");

    public static readonly HashSet<string> Hers = Set(
        "bydlim bydlime ziju zijeme ziji jsem jsme sem su sme pisu pochazim pracuju stojim sedim cekam prestehovala prestehoval prestehovali delam studuju ubytovna nemame nemam hledam hledame shanim shanime mame mam zustala "
        + "mieszkam mieszkamy jestem jestesmy pisze pochodze pracuje siedze stoje przeprowadzilam szukam szukamy wynajmuje wynajmujemy mam mamy zyje "
        + "zhyvu zhyvemo ya my pyshu pratsyuyu sydzhu stoyu vynaymayu shukayu shukayemo pereyikhala pereyikhav pryyikhala pryyikhav meshkayu znimayemo znimayu tut "
        + "im i live living were we ive stay staying based rent here moved work am me came came "
        + "pricestovala pricestoval prijela prijel prijeli prisla prisel prisli prestehovali przyjechalam przyjechalem przyjechalismy przenioslam przenioslem wyjechalam wyjechalem pryyizhdzhaly pryyikhaly pereyikhaly opynylas opynylasya opynyvsya "
        + "prespavam prespavame prespavavam spim spime parkuju parkujeme lezim stuju nocujeme nocuje spie spimy lezymy wegetuje nochuyu nochuyemo splyu spymo lezhu perebuvayu zalyshylasya zalyshylas zalyshyvsya sleep sleeping stuck studying working hiding studiuje studiujemy zostalam zostalem uwiezlam");

    /// <summary>Hers only where nobody else is their subject: "my parents live in".</summary>
    public static readonly HashSet<string> Shared = Set("live living stay staying rent work were based moved came sleep sleeping stuck studying working hiding");

    public static readonly HashSet<string> Moving = Set("vratila vratil vratili wrocilam wrocilem wrocilysmy ucieklam ucieklem utekla utekl povernulas povernulasya povernuvsya vtekla prestehovala prestehoval prestehovali odstehovala odstehoval odstehovali pricestovala pricestoval prijela prijel prijeli prisla prisel prisli przeprowadzilam przeprowadzilem przeprowadzilismy przyjechalam przyjechalem przyjechalismy przenioslam przenioslem wyjechalam wyjechalem pereyikhala pereyikhav pereyikhaly pryyikhala pryyikhav pryyikhaly moved came back fled escaped relocated followed vtik vtekly povernulysya wrocilismy uciekly ucieklismy utekli vratily pereyizhdzhaly got made ran");

    /// <summary>Where she comes from or has lived counts less than where she is.</summary>
    public static readonly HashSet<string> Origin = Set("pochazim pochodze rodak rodacka rodilej rodila pokhodzhu originally");

    /// <summary>Right before the place they say that she is there at present.</summary>
    public static readonly HashSet<string> AtPresent = Set("ted tedka nyni momentalne teraz obecnie aktualnie zaraz teper now currently tady tu tutaj tut here");

    public static readonly HashSet<string> Here = Set("tady tu tutaj tut here");

    public static readonly HashSet<string> From = Set("z ze from iz zi");

    public static readonly HashSet<string> Copulas = Set("je jsou byl byla jest sa ye is are was");

    public static readonly HashSet<string> Asking = Set(
        "je jsou jaky jaka jake kolik mate existuje existuji funguje nevite vite znate "
        + "czy jaki jaka jakie ile macie sa jest istnieje dziala znacie wiecie "
        + "chy skilky yaki yakyj yaka ye maye isnuye "
        + "is are do does what which who how any");

    /// <summary>Where her own doing stands in a question, the place she asks about is where she is or will be.</summary>
    public static readonly HashSet<string> Selves = Set(
        "ja me mi mne mnou jsem sem jsme sme nam nas nami muj moje bych bychom "
        + "mnie mna ja my moj moja moje bym jestem nam nami "
        + "ya my meni mene mnoyu nam namy miy moya moye "
        + "i im ive me my we our us");

    /// <summary>She herself, whatever the case; nothing that is only hers.</summary>
    public static readonly HashSet<string> Me = Set(
        "ja me mi mne mnou jsem sem jsme sme nam nas nami bych bychom "
        + "mnie mna my bym jestem jestesmy jo zech "
        + "ya meni mene mnoyu namy "
        + "i im ive we weve us our");

    /// <summary>Where one clause ends and another begins without a comma.</summary>
    public static readonly HashSet<string> Joints = Set("a i j ta ale ze protoze kdyz kde co aby nebo takze bo zeby wiec kiedy gdzie lub lecz shcho koly de shchob abo and but because so where when while that");

    /// <summary>She lives there.</summary>
    public static readonly HashSet<string> Lives = Set("bydlim bydlime ziju zijeme ziji mieszkam mieszkamy zhyvu zhyvemo zhyvem meshkayu meshkayemo prozhyvayu prozhyvayemo live living");

    public static readonly HashSet<string> Possessives = Set("joho moyeyi svoyeyi moyij svoyij mojemu mojej swojej mych mem mojich moich moimi svych sve svoji svoich svojich nasich naszych moyikh svoyikh nashykh jej jeji jeho jego ich jejich muj moje moji moj moja moi nase nasi nasz nasza moya miy mij moyi nash nasha yoho yiyi yikh my our his her their");

    /// <summary>Whom she cares for is where she is.</summary>
    public static readonly HashSet<string> Cares = Set("vychovavam pecuju pecuji hlidam wychowuje opiekuje pielegnuje vykhovuyu dohlyadayu raising caring");

    /// <summary>She is, sleeps or sits there.</summary>
    public static readonly HashSet<string> Stays = Set(
        "hospitalizovana hospitalizovany stojim sedim sedime cekam studuju studuji prespavam prespavame prespavavam spim spime parkuju parkujeme stanuju stanujeme lezim lezime stuju nocujeme nocuje zustala zustal zustali zustavam schovavam schovavame "
        + "hospitalizowana hospitalizowany siedze siedzimy stoje wynajmuje wynajmujemy spie spimy leze lezymy wegetuje nocuje nocujemy studiuje studiujemy zostalam zostalem zostalismy uwiezlam koczuje ukrywam ukrywamy przebywam utknelam utknelem pomieszkuje "
        + "sydzhu sydymo stoyu vynaymayu vynajmayu vynajmayemo znimayu znimayemo nochuyu nochuyemo splyu spymo lezhu perebuvayu perebuvayemo zalyshylasya zalyshylas zalyshyvsya opynylas opynylasya opynyvsya vchusya navchayusya tulymosya khovayusya khovayemosya zastryahla "
        + "admitted hospitalised hospitalized stay staying stayed sleep sleeping stuck hiding rent renting based studying studies study sat staying ended stranded");

    public static readonly HashSet<string> Homes = Set("byt byte dome dum baraku chalupe pokoji mieszkaniu domu pokoju kvartyri budynku kimnati house flat home place room apartment blok bloku");

    /// <summary>"Jsem v", "I'm in".</summary>
    public static readonly HashSet<string> Am = Set("jsem jsme sem sme su jestem jestesmy jest ya my im am were weve ive i");

    /// <summary>She works there, and may live elsewhere.</summary>
    public static readonly HashSet<string> Works = Set(
        "pracuju pracuji pracujeme delam delame dojizdim makam praci zamestnana zamestnany brigadu "
        + "pracuje pracujemy robie robimy zatrudniona zatrudniony pracy robocie robote prace dojezdzam "
        + "pratsyuyu pratsyuyemo roblyu roboti robotu robota "
        + "work working job");

    /// <summary>"Jsem v práci v": what she can be at.</summary>
    public static readonly HashSet<string> AtWork = Set("praci pracy robocie roboti");

    /// <summary>She isn't there yet.</summary>
    public static readonly HashSet<string> Plans = Set(
        "budu budeme stehuju stehuji stehujeme stehovat prestehovat odstehovat odejit utect odjet nastoupit "
        + "bede bedziemy przeprowadzam przeprowadzamy przeprowadzic przeniesc uciec wyjechac "
        + "budemo pereyidu pereyidemo pereyizhdzhayu pereyizhdzhayemo pereyikhaty vyyizhdzhayu "
        + "move moving going go return will");

    public static readonly HashSet<string> Wishes = Set("chci chce chceme chtela chtel bych nechci nechce chcu chce chcialabym chcialbym chcemy nie khochu khochemo khoche khotila khotiv want wants wanted like would might could");

    /// <summary>"Musela jsem se vrátit do": it has happened.</summary>
    public static readonly HashSet<string> Forced = Set("musela musel museli musialam musialem musielismy musyla musyv musyly had");

    public static readonly HashSet<string> Returns = Set("vratit prestehovat odstehovat utect odejit wrocic przeprowadzic przeniesc uciec povernutysya povernutys pereyikhaty vtekty back return move come");

    /// <summary>A town that she has left, or has once done something in.</summary>
    public static readonly HashSet<string> Lived = Set(
        "studovala studoval pracovala pracoval poznala poznal poznali potkala potkal potkali seznamila seznamil seznamili vzali bydlela bydlel bydleli bydlely zila zil zili narodila narodil narozena narozeny vyrostla vyrostl vyrustala vyrustal prodala prodal prodali "
        + "studiowalam studiowalem pracowalam pracowalem poznalam poznalem poznalismy spotkalam spotkalem spotkalismy pobralismy mieszkalam mieszkalem mieszkalismy mieszkalysmy zylam zylem urodzilam urodzilem urodzona wychowalam wychowalem dorastalam dorastalem sprzedalam sprzedalem sprzedalismy "
        + "vchylas vchylasya vchyvsya pratsyuvala pratsyuvav poznayomylas poznayomylasya poznayomyvsya poznayomylysya poznayomylys zustrila zustriv zustrilysya odruzhylys odruzhylysya zhyla zhyv zhyly narodylas narodylasya narodyvsya vyrosla vyris prodala prodav prodaly "
        + "lived born raised grew sold met married studied worked");

    /// <summary>Whoever goes from there is gone.</summary>
    public static readonly HashSet<string> Leaves = Set(
        "odesla odesel odesli odjela odjel odjeli ujela ujel utikam prchla prchli odchazim "
        + "wyjechalam wyjechalem wyjechalismy wyprowadzilam wyprowadzilem wyprowadzilismy uciekam uciekamy odeszlam odeszlem "
        + "vyikhala vyikhav vyikhaly vyyikhala vyyikhav vyyikhaly vyjikhala poyikhala poyikhav poyikhaly pishla pishov pishly tikayu tikaly tikala vyizhdzhaly "
        + "left leaving ran");

    /// <summary>She goes there and back.</summary>
    public static readonly HashSet<string> Travels = Set(
        "jezdim jezdime dojizdim dojizdime jedu jedeme jela jel pojedu pojedeme "
        + "jezdze jezdzimy dojezdzam dojezdzamy jade jedziemy jechalam jechalem pojade pojedziemy "
        + "yizdzhu yizdymo yizdzhayu yidu yidemo yizdyla yizdyv yizdyly poyidu poyidemo poyikhaty yikhaty zbyrayus zbyrayusya khodzhu khodymo khochu khodyla khodyv "
        + "travel travelling commute commuting drive driving");

    public static readonly HashSet<string> Seeks = Set("hledam hledame shanim shanime szukam szukamy poszukuje shukayu shukayemo looking seeking");

    /// <summary>Places that people without a flat of their own stay in.</summary>
    public static readonly HashSet<string> Lodgings = Set(
        "intru internatu internate koleji kolejich kolejkach azylaku azylu azylovem azylovym ubytovne ubytovnach erasmu garsonce podnajmu pronajmu nadrazi "
        + "akademiku schronisku noclegowni erasmusie kawalerce stancji dworcu "
        + "prytulku hurtozhytku khosteli azylovomu internati vokzali "
        + "hostel shelter dorm dormitory refuge erasmus");

    /// <summary>Those who are written to.</summary>
    public static readonly HashSet<string> You = Set(
        "vy jste mate pracujete pusobite sidlite fungujete pomahate nabizite poskytujete znate "
        + "wy jestescie macie pracujecie dzialacie pomagacie oferujecie przyjmujecie znacie "
        + "mayete pratsyuyete diyete dopomahayete znayete pryjmayete you");

    public static readonly HashSet<string> Pronouns = Set("on ona oni vony vin vona he she they hes shes theyre");

    public static readonly HashSet<string> Never = Set("nejsem nejsme nebydlim nebydlime neziju nezijeme nie nemieszkam ne not isnt arent dont never nigdy nikdy nikoly");

    public static readonly HashSet<string> Others = Set(
        "zije bydli pracuje odjel odjela odesel odstehoval odstehovala studuje lezi odvezl odvezli sedi jezdi jela jel bydlel "
        + "mieszka wyjechal wyjechala studiuje siedzi lezy pojechal pojechala przeprowadzil jezdzi zabral wywiozl jedzie "
        + "zhyve zhyvut prozhyvaye prozhyvayut pratsyuyut mieszkaja pracuja studiuja siedza jezdza bydleji pratsyuye poyikhav poyikhala vyikhav vyikhala lezhyt navchayetsya perebuvaye poviz yide "
        + "lives works studies drives");

    public static readonly HashSet<string> Kin = Set(
        "byvala exmanzel exmanzelka expritel mama mamu tata otec matka syn syna dcera dceru manzel bratr sestra brat bracha segra babicka deda rodice rodicum kamaradka kamarad kamosce teta stryc tchyne tchan svekor svokor svekra ex byvaly nasi rodina rodinu pritel pritelkyne vnuk "
        + "corka corke ojciec siostra siostre siostry rodzice rodzicow babcia maz zona byly tesciowa tesciowie ciotka kolega kolezanka znajoma przyjaciolka kuzynka brata "
        + "pani pan panem pracodawca pracodawcy zamestnavatel zamestnavatele firma firmy soud soudu sad sadu sud sudu robotodavets nevistka zet zyat svagr svagrova svagra szwagier szwagierka mame matce "
        + "maty batko donka dochka cholovik druzhyna sestry sestru batky podruha podruzi druh babusya titka svekrukha "
        + "mum mom mother dad father son daughter brother sister parents husband wife friend aunt cousin family boyfriend girlfriend grandma");

    /// <summary>What people call themselves when they begin.</summary>
    public static readonly HashSet<string> Parents = Set("mama mamu matka maty otec ojciec tata taty batko mum mom mother dad father babicka babcia babusya grandma family rodina");

    /// <summary>Somebody lives there together with her.</summary>
    public static readonly HashSet<string> Together = Set("nami namy nama mnou mna mnoyu us me");

    /// <summary>Somebody else is there with one of hers: "jsou s ním v".</summary>
    public static readonly HashSet<string> WithOthers = Set("nim ni nimi nia nym neyu nymy him her them");

    public static readonly HashSet<string> Been = Set("byla byl byli bylam bylem bylismy bylysmy bula buv buly was");

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
