# Anna writes for the first time. Her first words are the hardest; they are kept and reach her mentor.
> anna says Dobrý den, nevím, jestli jsem tu správně. Manžel mi bere výplatu.
  anna ◂ Dobrý den · Dzień dobry · Добрий день · Hello
    🇨🇿 Vyberte jazyk · 🇵🇱 Wybierz język · 🇺🇦 Виберіть мову · 🇬🇧 Choose a language
    [Čeština]
    [Polski]
    [Українська]
    [English]

> anna presses Čeština
  anna ◂ Jsme rádi, že píšete. Tady je Ukázková organizace.
    
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

> anna presses Souhlasím
  anna ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> anna presses Ano, 18 nebo víc
  anna ◂ Co vás sem přivádí? Napište to, jak vám to jde, klidně po částech. Nic nemusí být hezky ani správně. Nebo jen vyberte, čeho se to týká.
    [Vztahy] [Násilí, strach]
    [Děti] [Peníze, dluhy]
    [Bydlení] [Zdraví, psychika]
    [Něco jiného]
    [Ptám se za někoho jiného]
    [Teď to popisovat nechci]
    [Potřebuji pomoc hned]

> anna presses Peníze, dluhy
  anna ◂ Takhle jsme vám rozuměli:
    
    • Téma: Peníze, dluhy
    • Přezdívka: Vánek
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit téma] [Jiná přezdívka]
    [Ptám se za někoho jiného]

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  #lida ◂ new room K-001 for @lida
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Peníze, dluhy
  K-001 ◂ > Dobrý den, nevím, jestli jsem tu správně. Manžel mi bere výplatu.

> lida in K-001: Dobrý den, jsem tady. Jste tu správně.
  anna ◂ Limetka: Dobrý den, jsem tady. Jste tu správně.
  K-001 ◂ ✅ on “Dobrý den, jsem tady. Jste tu správně.”

> anna says Děkuju.
  K-001 ◂ > Děkuju.
