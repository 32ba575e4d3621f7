# She chooses a mentor by her story, writes before she has chosen, and changes her mind later. The first mentor sees only that the talk has ended.
> anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.
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

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> anna presses Ano, najděte mi mentora
  anna ◂ Dobře, budeme vám říkat Kaštan. Hledáme pro vás mentora.
  anna ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
    Limetka
    „Sedm let jsem žila s mužem, který mi nejdřív kontroloval telefon a nakonec mě i bil. Odcházela jsem třikrát, než to vyšlo, a pokaždé jsem si myslela, že to nezvládnu. Dnes mám vlastní klíče a klidné večery. Nebudu vám říkat, co máte dělat. Vyslechnu vás a můžeme to promyslet spolu.“
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    Vyberte tlačítkem nebo napište jméno. Výběr jde kdykoli změnit.
    [Limetka] [Meruňka]
    [Kdoule] [Rozmarýn]
    [Kdo bude dřív volný]

> anna says Nejvíc se bojím večer.
  anna ◂ Zpráva u nás počká a mentor ji dostane. Ještě si vyberte, komu ji předat.
    [Limetka] [Meruňka]
    [Kdoule] [Rozmarýn]
    [Kdo bude dřív volný]

> anna says limetka
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
  K-001 ◂ > Nejvíc se bojím večer.

> limetka in K-001: Jsem tady. Jste teď v bezpečí?
  anna ◂ Limetka: Jsem tady. Jste teď v bezpečí?
  K-001 ◂ ✅ on “Jsem tady. Jste teď v bezpečí?”

> anna says Ano, je v práci.
  K-001 ◂ > Ano, je v práci.

> anna gives /other
  anna ◂ Teď si s vámi píše Limetka. Místo i rozhovor vám zůstávají, dokud si nevyberete.
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    S kým jiným si chcete psát? Důvod nikdo znát nepotřebuje.
    [Meruňka] [Kdoule]
    [Rozmarýn]
    [Kdo bude dřív volný]
    [Nikoho neměnit]

> anna presses Nikoho neměnit
  anna ◂ Dobře. Dál si s vámi píše Limetka.

> anna gives /other
  anna ◂ Teď si s vámi píše Limetka. Místo i rozhovor vám zůstávají, dokud si nevyberete.
    
    Meruňka
    „Když jsme se rozváděli, bylo dětem pět a osm. Dva roky soud rozhodoval, kde budou bydlet, a já usínala se strachem, že o ně přijdu. Dnes jsou týden u mě a týden u táty a všichni jsme si zvykli. Vím, jak to člověka vyčerpá. Můžeme spolu probrat třeba jen zítřek.“
    
    Kdoule
    „Když nám majitel neprodloužil smlouvu, měla jsem dva měsíce na hledání bytu, malé dítě a zkrácený úvazek. Půl roku jsme bydleli na ubytovně. Zjistila jsem, kam se dá jít pro pomoc a jak mluvit s úřady, i když se za to člověk stydí. Napište, jak to teď máte, a můžeme to vzít popořadě.“
    
    Rozmarýn
    „Na splátky jsem si bral další půjčky, až přišly čtyři exekuce. Rok jsem neotvíral poštu a doma o tom nevěděli. Pak mi v poradně pomohli dopisy seřadit a šlo to krok za krokem; dnes mám oddlužení za sebou. Nemusíte mi vysvětlovat, jak se to mohlo stát. Ten stud znám.“
    
    S kým jiným si chcete psát? Důvod nikdo znát nepotřebuje.
    [Meruňka] [Kdoule]
    [Rozmarýn]
    [Kdo bude dřív volný]
    [Nikoho neměnit]

> anna presses Meruňka
  anna ◂ Předchozí rozhovor je uzavřený, druhá strana vidí jen to, že skončil. Kdo vám teď bude psát, vaše dřívější zprávy neuvidí.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  #merunka ◂ new room K-002 for @merunka
  anna ◂ Jste ve spojení. Píše si s vámi Meruňka.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-002 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-002 ◂ Řečeno předem, se souhlasem:
    • Věk: 34
    • Téma: Násilí, strach
    • Kraj: Ústecký kraj
    • Děti: 2

> merunka in K-002: Dobrý den, tady Meruňka.
  anna ◂ Meruňka: Dobrý den, tady Meruňka.
  K-002 ◂ ✅ on “Dobrý den, tady Meruňka.”

> limetka in K-001: Jste tam?
  K-001 ◂ ⚠️ on “Jste tam?”
  K-001 ◂ Tenhle rozhovor už skončil, nic se neodeslalo. (in reply to “Jste tam?”)

> anna says Děkuju.
  K-002 ◂ > Děkuju.
