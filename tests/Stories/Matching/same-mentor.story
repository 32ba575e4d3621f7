# She comes back within thirty days: the mentor whom she had before is offered first. Later it is as if she came for the first time.
> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Kdoule

> quietly kdoule in K-001: Dobrý den, jsem tu.

> kdoule in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Kaštan. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Rozhovor je ukončený.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> 20 days pass

> anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
  anna ◂ Vaši zprávu jsme uložili pro mentora.
  anna ◂ Takhle jsme vám rozuměli:
    
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
    • Přezdívka: Vánek
    
    Tohle mentor uvidí jako první. Je to tak? Co nesedí, opravte tlačítkem, nebo to prostě napište.
    [Ano, najděte mi mentora]
    [Opravit téma] [Opravit kraj]
    [Opravit počet dětí] [Opravit věk]
    [Jiná přezdívka]
    [Ptám se za někoho jiného]

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  anna ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Limetka
    „Sedm let jsem žila s mužem, který mi nejdřív kontroloval telefon a nakonec mě i bil. Odcházela jsem třikrát, než to vyšlo, a pokaždé jsem si myslela, že to nezvládnu. Dnes mám vlastní klíče a klidné večery. Nebudu vám říkat, co máte dělat. Vyslechnu vás a můžeme to promyslet spolu.“
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Kdoule, jako minule]
    [Limetka] [Meruňka]
    [Rozmarýn]
    [Kdo bude dřív volný]

> anna presses Kdoule, jako minule
  #kdoule ◂ new room K-002 for @kdoule
  anna ◂ Jste ve spojení. Píše si s vámi Kdoule.
    
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

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> quietly kdoule in K-002 gives /available

> quietly 31 days pass

> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Kaštan. Hledáme pro vás mentora.
  anna ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Limetka
    „Sedm let jsem žila s mužem, který mi nejdřív kontroloval telefon a nakonec mě i bil. Odcházela jsem třikrát, než to vyšlo, a pokaždé jsem si myslela, že to nezvládnu. Dnes mám vlastní klíče a klidné večery. Nebudu vám říkat, co máte dělat. Vyslechnu vás a můžeme to promyslet spolu.“
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Limetka] [Meruňka]
    [Rozmarýn] [Kdoule]
    [Kdo bude dřív volný]
