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

    public static readonly HashSet<string> Moving = Set("vratila vratil vratili wrocilam wrocilem wrocilysmy ucieklam ucieklem utekla utekl povernulas povernulasya povernuvsya vtekla prestehovala prestehoval prestehovali odstehovala odstehoval odstehovali pricestovala pricestoval prijela prijel prijeli prisla prisel prisli przeprowadzilam przeprowadzilem przeprowadzilismy przyjechalam przyjechalem przyjechalismy przenioslam przenioslem wyjechalam wyjechalem pereyikhala pereyikhav pereyikhaly pryyikhala pryyikhav pryyikhaly moved came back fled escaped relocated followed vtik vtekly povernulysya wrocilismy uciekly ucieklismy utekli vratily pereyizhdzhaly");

    /// <summary>Where she comes from or has lived counts less than where she is.</summary>
    public static readonly HashSet<string> Origin = Set("pochazim pochodze rodak rodacka rodilej rodila mieszkalam mieszkalem mieszkalismy bydlela bydlel bydleli zhyla zhyv zhyly born originally");

    public static readonly HashSet<string> Now = Set("bydlim bydlime ziju zijeme ziji mieszkam mieszkamy zhyvu zhyvemo live living");

    /// <summary>Right before the place they say that she is there at present.</summary>
    public static readonly HashSet<string> AtPresent = Set("ted tedka nyni momentalne teraz obecnie aktualnie zaraz teper now currently tady tu tutaj tut here");

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

    public static readonly HashSet<string> Pronouns = Set("on ona oni vony vin vona he she they hes shes theyre");

    public static readonly HashSet<string> Never = Set("nejsem nejsme nebydlim nebydlime nie nemieszkam isnt arent ne tam there");

    public static readonly HashSet<string> Others = Set(
        "zije bydli pracuje odjel odjela odesel odstehoval odstehovala studuje lezi odvezl odvezli sedi jezdi jela jel bydlel "
        + "mieszka wyjechal wyjechala studiuje siedzi lezy pojechal pojechala przeprowadzil jezdzi zabral wywiozl jedzie "
        + "zhyve pratsyuye poyikhav poyikhala vyikhav vyikhala lezhyt navchayetsya perebuvaye poviz yide "
        + "lives works studies drives");

    public static readonly HashSet<string> Kin = Set(
        "byvala exmanzel exmanzelka expritel mama mamu tata otec matka syn syna dcera dceru manzel bratr sestra brat bracha segra babicka deda rodice rodicum kamaradka kamarad kamosce teta stryc tchyne tchan ex byvaly nasi rodina rodinu pritel pritelkyne vnuk "
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

    /// <summary>What she can have to do with in a town that she doesn't live in: treatment, a court, a plant, a road.</summary>
    public static readonly HashSet<string> Errands = Set(
        "operace operaci operaci ivf psychiatr psychiatra psychiatricka psychiatrii onkolog onkologii doktor doktora lekar lekare nemocnice nemocnici soud soudu soudem rozprava jednani fabriky fabrice tovarne objizdka objizdce klinika klinice gynekolog lavka "
        + "rozprawa rozprawie sprawa sadu sad szpital szpitala szpitalu klinika klinice lekarz lekarza psychiatra psychiatry onkolog onkologii operacja operacji "
        + "likar likarya likari likarni sud sudu kliniky klinitsi operatsiya hinekoloh "
        + "hearing surgery operation psychiatrist consultant oncologist trial");

    /// <summary>Behind a town where she only was they say what for.</summary>
    public static readonly HashSet<string> Purposes = Set("na for kvuli pro ve u visiting on");

    public static readonly HashSet<string> Been = Set("byla byl bylam bylem bula buv was");

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
