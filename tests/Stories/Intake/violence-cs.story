# Jana says everything in her first message. She is asked nothing more: she agrees, looks at what was understood, and has a mentor.
> jana says Dobrý den, je mi 34 a jsem z Mostu. Manžel mě bije, v neděli mi zlomil zápěstí. Mám dvě děti a bojím se, co bude dál.
  jana ◂ Jsme rádi, že píšete. Tady je Ukázková organizace.
    
    Spojíme vás s mentorkou nebo mentorem: člověkem, který má za sebou něco podobného a prošel školením. Píšete pod přezdívkou, jméno ani telefonní číslo po vás nechceme.
    
    Co je dobré vědět:
    • Není to odborná pomoc ani tísňová linka. V ohrožení volejte 112, další linky ukáže /sos.
    • Vaše zprávy čte váš mentor a lidé, kteří na jeho práci dohlížejí.
    • Zprávy jdou přes Telegram a Discord, a ty k nim mají technicky přístup.
    • Kdo má váš telefon v ruce, vidí, co je v chatu.
    
    Souhlasíte s tím, že vaše zprávy budeme takto předávat?
    [Souhlasím]
    [Nesouhlasím]
    [Jiný jazyk · Other language]
    [Potřebuji pomoc hned]

> jana presses Souhlasím
  jana ◂ Jak je vám právě teď? Mentor to uvidí s ostatním a organizace si to započítá, bez jména. Odpovídat nemusíte.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Nechci uvádět]
    [Potřebuji pomoc hned]

> jana says velmi špatně
  jana ◂ Takhle jsme vám rozuměli:
    
    • Věk: 34
    • Jak je právě teď: Velmi špatně
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
    • Přezdívka: Borůvka
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit, jak mi je] [Opravit téma]
    [Opravit kraj] [Opravit počet dětí]
    [Opravit věk] [Jiná přezdívka]
    [Ptám se za někoho jiného]

> jana presses Ano, najděte mi mentora
  jana ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
  #lida ◂ new room K-001 for @lida
  jana ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Jak je právě teď: Velmi špatně
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-001 ◂ > Dobrý den, je mi 34 a jsem z Mostu. Manžel mě bije, v neděli mi zlomil zápěstí. Mám dvě děti a bojím se, co bude dál.
  K-001 ◂ Všimněte si slov „Manžel mě bije, v neděli mi zlomil zápěstí. Mám dvě děti a bojím se, co bude dál“. Možná je to horší, než se zdá.
