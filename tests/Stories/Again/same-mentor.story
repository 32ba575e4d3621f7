# Who comes back within thirty days finds the mentor whom she had last: after a silence, and after a handing over it is the new one. Who has left is not offered.
> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Kdoule

> quietly kdoule in K-001: Dobrý den, jsem tu.

> 21 days pass
  anna ◂ Jste tu ještě? Nic nespěchá a odpovídat nemusíte. Napište, až se vám to bude hodit.
  K-001 ◂ Z druhé strany nic nepřišlo 7 dní. Neutrálními slovy jsme se zeptali, jestli tam ten člověk ještě je. Nemusíte nic dělat.
  anna ◂ Nějakou dobu se tu nepsalo, a tak jsme tenhle rozhovor uzavřeli. Nic se neděje. Kdykoli se můžete vrátit, stačí napsat.
  K-001 ◂ Ani po naší otázce nic nepřišlo, rozhovor je uzavřený. Vrátit se ten člověk může kdykoli.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]

> quietly 5 days pass

> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly kdoule at the desk gives /available

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

> quietly anna presses Kdoule, jako minule

> kdoule in K-002 gives /handover | summary: Manžel kontroluje telefon, bojí se odejít. | to: Limetka
  anna ◂ Kdoule navrhuje, aby si s vámi dál psal někdo jiný z našich mentorů. Rozhodnutí je jen na vás.
    
    Pokračovat by mohl tenhle člověk:
    
    Limetka
    „Sedm let jsem žila s mužem, který mi nejdřív kontroloval telefon a nakonec mě i bil. Odcházela jsem třikrát, než to vyšlo, a pokaždé jsem si myslela, že to nezvládnu. Dnes mám vlastní klíče a klidné večery. Nebudu vám říkat, co máte dělat. Vyslechnu vás a můžeme to promyslet spolu.“
    
    Nový mentor by dostal tohle shrnutí a z rozhovoru nic jiného:
    „Manžel kontroluje telefon, bojí se odejít.“
    
    Jak to chcete vy? Než si vyberete, zůstává všechno, jak je.
    [Ano, i se shrnutím]
    [Ano, bez shrnutí]
    [Ne, nic neměnit]
  K-002 ◂ Zeptali jsme se člověka na druhé straně, jestli rozhovor může převzít někdo jiný. Shrnutí vidí celé:
    „Manžel kontroluje telefon, bojí se odejít.“
    Než odpoví, pište si dál jako dosud.
  (only who asked) ◂ Hotovo.

> anna presses Ano, i se shrnutím
  K-002 ◂ Člověk na druhé straně s předáním souhlasí. Hledáme místo.
  anna ◂ Předchozí rozhovor je uzavřený. Kdo vám teď bude psát, dostal jen shrnutí, se kterým souhlasíte; vaše dřívější zprávy neuvidí.
  #limetka ◂ new room K-003 for @limetka
  K-002 ◂ Rozhovor převzal někdo jiný, tady končí. Děkujeme za všechno, co jste pro toho člověka udělali.
  anna ◂ Jste ve spojení. Píše si s vámi Limetka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-003 ◂ Nový rozhovor. Přezdívka: Vánek · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-003 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2
  K-003 ◂ Od předchozího mentora, se souhlasem:
    „Manžel kontroluje telefon, bojí se odejít.“

> quietly limetka in K-003: Dobrý den.

> quietly limetka in K-003 gives /end and is sure

> quietly limetka at the desk gives /available

> quietly 10 days pass

> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Borůvka. Hledáme pro vás mentora.
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
    [Limetka, jako minule]
    [Meruňka] [Rozmarýn]
    [Kdoule]
    [Kdo bude dřív volný]

> quietly anna presses Limetka, jako minule

> quietly limetka in K-004 gives /end and is sure

> quietly limetka at the desk gives /leave | confirm: yes

> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
  anna ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Meruňka] [Rozmarýn]
    [Kdoule]
    [Kdo bude dřív volný]
