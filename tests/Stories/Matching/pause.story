# A mentor takes a break and nobody new comes to her; after a talk with a crisis in it the house gives her one, and she alone ends it.
> quietly anna says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Ano, najděte mi mentora

> quietly anna presses Limetka

> anna says Už to dál nezvládnu, chci se zabít.
  K-001 ◂ > Už to dál nezvládnu, chci se zabít.
  anna ◂ Z toho, co píšete, máme obavu, jestli nejste v nebezpečí. Možná se pleteme. Jestli v nebezpečí jste, zavolejte prosím teď hned. Odpověď tady nemusí přijít včas, na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 123 krize a myšlenky na smrt, zdarma, nemusí být nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    
    Psát sem můžete dál.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  K-001 ◂ ⚠️ Tohle může znamenat vážné ohrožení: „Už to dál nezvládnu, chci se zabít“
    • Zeptejte se přímo a klidně, jestli je teď v bezpečí.
    • Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
    • Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  K-001 ◂ @limetka is let in

> quietly anna gives /end

> anna presses Ano, ukončit
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.

> quietly beata says Manžel mě bije a kontroluje mi telefon. Bydlíme v Mostě, máme dvě děti. Je mi 34.

> quietly beata presses Čeština

> quietly beata presses Souhlasím

> quietly beata presses Ano, 18 nebo víc

> beata presses Ano, najděte mi mentora
  beata ◂ Dobře, budeme vám říkat Vánek. Hledáme pro vás mentora.
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

> limetka in K-001 gives /available
  (only who asked) ◂ Zase s vámi počítáme. Kdybyste potřebovali přestávku, zadejte /pause.

> beata gives /other
  beata ◂ S kým si chcete psát? Každý z těchto lidí si prošel něčím těžkým a teď pomáhá jiným.
    
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

> merunka in K-001 gives /pause
  (only who asked) ◂ Tohle tady nejde.
