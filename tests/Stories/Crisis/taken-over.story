# Anna has a mentor, who is asleep. She calls the crisis service; who answers takes over, and the mentor is told.
> quietly anna gives /start

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Násilí, strach

> quietly anna presses Ano, najděte mi mentora

> quietly anna gives /sos

> anna presses Psát si s krizovou službou
  #duty ◂ (calls the role) 🆘 Krizový hovor zf4m: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.
    [Beru to]
  anna ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Co do té doby napíšete, zůstane v tomhle rozhovoru a krizová služba to neuvidí. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

> anna says Už to doma nezvládám.
  K-001 ◂ > Už to doma nezvládám.

# It is on her mentor's desk, and somebody else answers the call.
> olena on duty presses Beru to
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor zf4m: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Limetka. Vezměte to tlačítkem.”
  anna ◂ Ozval se vám člověk z krizové služby, proto rozhovor s mentorem teď končí. Co jste v něm psali, krizová služba neuvidí; důležité věci jí prosím napište znovu. Nový rozhovor s mentorem můžete začít kdykoli.
  K-001 ◂ Tenhle rozhovor převzala krizová služba, proto tady končí. Co jste si psali, jí nepředáváme.
  #olena ◂ new room K-002 for @olena
  #duty ◂ Krizový hovor zf4m: má ho Kalina.
  anna ◂ Jste ve spojení s krizovou službou. Píše si s vámi Kalina.
    
    Co napíšete, předáme. Pokud jde o život, volejte 112. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-002 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ 🆘 Krizový hovor. Tenhle člověk si řekl o krizovou službu a linky pomoci od nás má. Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí. Víc o něm nevíme.
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.

> olena in K-002: Dobrý den, jsem tady. Co se děje?
  anna ◂ Kalina: Dobrý den, jsem tady. Co se děje?
  K-002 ◂ ✅ on “Dobrý den, jsem tady. Co se děje?”

> anna says Mám strach jít domů.
  K-002 ◂ > Mám strach jít domů.

> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    • 283 892 772 domácí násilí, i s dětmi, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  K-002 ◂ 🆘 Člověk na druhé straně si řekl o pomoc hned. Linky od nás už má a ptáme se, jestli mu teď hrozí nebezpečí.
    • Odpovězte, jakmile můžete, třeba jen „jsem tady“.
    • Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí.
    • Neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  K-002 ◂ @olena is let in
