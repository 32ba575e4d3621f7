# Petr writes without diacritics and does not know where he is allowed to begin. He answers in words where there are buttons.
> petr says dobry den, mam exekuce a uz nezvladam platit splatky, nevim kudy kam
  petr ◂ Jsme rádi, že píšete. Tady je Ukázková organizace.
    
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

> petr says souhlasím
  petr ◂ Je vám 18 let nebo víc?
    [Ano, 18 nebo víc]
    [Ne]
    [Potřebuji pomoc hned]

> petr says je mi 41
  petr ◂ Jak je vám právě teď? Mentor to uvidí s ostatním a organizace si to započítá, bez jména. Odpovídat nemusíte.
    [Velmi špatně]
    [Špatně]
    [Něco mezi]
    [Celkem dobře]
    [Dobře]
    [Nechci uvádět]
    [Potřebuji pomoc hned]

> petr presses Špatně
  petr ◂ Ve kterém jste kraji? Hodí se to, kdyby přišlo vhod místo blízko. Obec ani adresu nepotřebujeme.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [Nechci uvádět]

> petr says bydlím v Teplicích
  petr ◂ Takhle jsme vám rozuměli:
    
    • Věk: 41
    • Jak je právě teď: Špatně
    • Téma: Peníze, dluhy
    • Kraj: Ústecký kraj
    • Přezdívka: Vánek
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit, jak mi je] [Opravit téma]
    [Opravit kraj] [Opravit věk]
    [Jiná přezdívka]
    [Ptám se za někoho jiného]

> petr says ano
  petr ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  #lida ◂ new room K-001 for @lida
  petr ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Věk: 41
    • Jak je právě teď: Špatně
    • Téma: Peníze, dluhy
    • Kraj: Ústecký kraj
  K-001 ◂ > dobry den, mam exekuce a uz nezvladam platit splatky, nevim kudy kam
