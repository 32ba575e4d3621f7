# Two look at the same mentors, who have one place each. Both choose Limetka; the second hears that it is taken and chooses again.
> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Ano, najděte mi mentora

> quietly beata says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> quietly beata presses Ano, najděte mi mentora

> quietly cyrila says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly cyrila presses Čeština

> quietly cyrila presses Souhlasím

> quietly cyrila presses Ano, 18 nebo víc

> quietly cyrila presses Ano, najděte mi mentora

> quietly dana says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly dana presses Čeština

> quietly dana presses Souhlasím

> quietly dana presses Ano, 18 nebo víc

> quietly dana presses Ano, najděte mi mentora

> quietly ema says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly ema presses Čeština

> quietly ema presses Souhlasím

> quietly ema presses Ano, 18 nebo víc

> quietly ema presses Ano, najděte mi mentora

> anna presses Limetka
  #limetka ◂ new room K-001 for @limetka
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-001 ◂ > Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
  K-001 ◂ Všimněte si slov „Manžel mě bije a kontroluje mi telefon“. Možná je to horší, než se zdá.

> beata presses Limetka
  beata ◂ Tohle místo se bohužel právě zaplnilo.
  beata ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Meruňka] [Kdoule]
    [Rozmarýn]
    [Kdo bude dřív volný]

> beata presses Kdo bude dřív volný
  #merunka ◂ new room K-002 for @merunka
  beata ◂ Jste ve spojení. Píše si s vámi Meruňka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-002 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-002 ◂ > Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
  K-002 ◂ Všimněte si slov „Manžel mě bije a kontroluje mi telefon“. Možná je to horší, než se zdá.

> cyrila presses Kdo bude dřív volný
  #kdoule ◂ new room K-003 for @kdoule
  cyrila ◂ Jste ve spojení. Píše si s vámi Kdoule.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-003 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-003 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-003 ◂ > Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
  K-003 ◂ Všimněte si slov „Manžel mě bije a kontroluje mi telefon“. Možná je to horší, než se zdá.

> dana presses Meruňka
  dana ◂ Tohle místo se bohužel právě zaplnilo.
  dana ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Rozmarýn]
    [Kdo bude dřív volný]

> dana presses Rozmarýn
  #rozmaryn ◂ new room K-004 for @rozmaryn
  dana ◂ Jste ve spojení. Píše si s vámi Rozmarýn.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-004 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-004 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-004 ◂ > Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
  K-004 ◂ Všimněte si slov „Manžel mě bije a kontroluje mi telefon“. Možná je to horší, než se zdá.

> ema presses Rozmarýn
  ema ◂ Všichni mentoři teď mají plno. Jste první v pořadí a o místo nepřijdete. Klidně už pište, mentor dostane všechno.
    [Potřebuji pomoc hned]

> anna gives /other
  anna ◂ Nikdo jiný teď nemá volno. Limetka tu pro vás je dál, nebo to zkuste znovu později.

> anna gives /end
  anna ◂ Opravdu chcete rozhovor ukončit?
    [Ano, ukončit]
    [Ne, pokračovat]

> anna presses Ano, ukončit
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  #limetka ◂ new room K-005 for @limetka
  ema ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-005 ◂ Nový rozhovor. Přezdívka: Borůvka · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  ema ◂ Limetka o sobě říká:
    
    „Sedm let jsem žila s mužem, který mi nejdřív kontroloval telefon a nakonec mě i bil. Odcházela jsem třikrát, než to vyšlo, a pokaždé jsem si myslela, že to nezvládnu. Dnes mám vlastní klíče a klidné večery. Nebudu vám říkat, co máte dělat. Vyslechnu vás a můžeme to promyslet spolu.“
  K-005 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-005 ◂ > Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
  K-005 ◂ Všimněte si slov „Manžel mě bije a kontroluje mi telefon“. Možná je to horší, než se zdá.
