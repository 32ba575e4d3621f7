# A seeker is kept from mentors until a day: calmly, with a reason, and help at once stays open for her.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /block | until: 30 | reason: threats
  (only who asked) ◂ Tohle tady nejde.

> jana at the desk gives /block | code: K-001 | until: 3650 | reason: threats
  (only who asked) ◂ Vyberte prosím, na jak dlouho a proč.

> jana at the desk gives /block | code: K-001 | until: 30 | reason: threats
  #coordinator ◂ K-001: Jana pozastavuje tomu člověku psaní s mentory do 1. dubna 2026. Důvod: výhrůžky. Zruší to /unblock.
  (only who asked) ◂ Hotovo.
  anna ◂ Tenhle rozhovor teď uzavíráme a psaní s našimi mentory vám do 1. dubna 2026 pozastavujeme. Důvod: výhrůžky.
    
    Od toho dne můžete začít znovu, stačí napsat. Kdybyste potřebovali pomoc hned, /sos pro vás funguje dál, ve dne i v noci. Pokud je to podle vás omyl, pošlete /report a naši koordinátoři si to přečtou.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]
  K-001 ◂ Koordinace nebo supervize tomuhle člověku na čas pozastavila psaní s mentory, proto rozhovor končí. Pomoc v krizi má otevřenou dál.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> anna says Chci psát dál.
  anna ◂ Psaní s našimi mentory máte pozastavené do 1. dubna 2026. Důvod: výhrůžky. Co tu napíšete, nikam neodejde a nic neuložíme.
    
    Pomoc hned ukáže /sos. Pokud je to podle vás omyl, pošlete /report.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]

> anna gives /start
  anna ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> anna presses Čeština
  anna ◂ Psaní s našimi mentory máte pozastavené do 1. dubna 2026. Důvod: výhrůžky. Co tu napíšete, nikam neodejde a nic neuložíme.
    
    Pomoc hned ukáže /sos. Pokud je to podle vás omyl, pošlete /report.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]

> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> anna presses Nevím, nebo to nemůžu říct
  anna ◂ To stačí, nic víc říkat nemusíte.
    
    • Buďte radši blízko lidí nebo dveří a telefon mějte u sebe.
    • Na linky výš můžete zavolat i jen poradit se.
    • Když se to zhorší, volejte 112. Nejde mluvit? Napište někomu blízkému, ať zavolá za vás.

# In no danger now: she is not asked to begin anew, which she could not.
> quietly anna gives /sos

> anna presses Ne, teď mi nic nehrozí
  anna ◂ Dobře, že to víme. Linky výš platí dál, i když si budete chtít jen s někým promluvit. Kdyby se něco změnilo, napište /sos.
  anna ◂ Psaní s našimi mentory máte pozastavené do 1. dubna 2026. Důvod: výhrůžky. Co tu napíšete, nikam neodejde a nic neuložíme.
    
    Pomoc hned ukáže /sos. Pokud je to podle vás omyl, pošlete /report.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]

> anna gives /report
  anna ◂ Co se stalo? Napište to jednou zprávou, do hodiny. Dostanou ji naši koordinátoři s údajem, o který rozhovor jde; mentor ji neuvidí. Psát nic nemusíte, stačí tlačítko.
    [Předat beze slov]
    [Nehlásit nic]

> anna says Byl to omyl.
  #coordinator ◂ 🚩 K-001, mentor Limetka: člověk na druhé straně hlásí, že něco není v pořádku:
    „Byl to omyl.“
    Mentor o tom neví. Řekli jsme, že si to přečtete.
  anna ◂ Děkujeme, teď o tom víme. Naši koordinátoři to dostali a přečtou si to. Odpověď sem přijít nemusí; co s tím uděláme, je teď na nás. Pomoc hned ukáže /sos.

> 29 days pass

> anna says Dobrý den.
  anna ◂ Psaní s našimi mentory máte pozastavené do 1. dubna 2026. Důvod: výhrůžky. Co tu napíšete, nikam neodejde a nic neuložíme.
    
    Pomoc hned ukáže /sos. Pokud je to podle vás omyl, pošlete /report.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]

> 1 day passes

> anna says Dobrý den.
  anna ◂ Vaši zprávu jsme uložili pro mentora.
  anna ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]

# A block can be ended early.
> quietly anna presses Peníze, dluhy

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  #olena ◂ new room K-002 for @olena
  anna ◂ Jste ve spojení. Píše si s vámi Kalina.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Téma: Peníze, dluhy
  K-002 ◂ > Dobrý den.

> eva in K-002 gives /block | until: 7 | reason: insults
  #coordinator ◂ K-002: Eva pozastavuje tomu člověku psaní s mentory do 8. dubna 2026. Důvod: urážky. Zruší to /unblock.
  (only who asked) ◂ Hotovo.
  anna ◂ Tenhle rozhovor teď uzavíráme a psaní s našimi mentory vám do 8. dubna 2026 pozastavujeme. Důvod: urážky.
    
    Od toho dne můžete začít znovu, stačí napsat. Kdybyste potřebovali pomoc hned, /sos pro vás funguje dál, ve dne i v noci. Pokud je to podle vás omyl, pošlete /report a naši koordinátoři si to přečtou.
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]
  K-002 ◂ Koordinace nebo supervize tomuhle člověku na čas pozastavila psaní s mentory, proto rozhovor končí. Pomoc v krizi má otevřenou dál.
  K-002 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> eva in K-002 gives /unblock
  anna ◂ S našimi mentory si můžete zase psát. Stačí napsat, kdy budete chtít.
  (only who asked) ◂ Hotovo.

> eva in K-002 gives /unblock
  (only who asked) ◂ Tenhle člověk psaní pozastavené nemá.
