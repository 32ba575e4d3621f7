# What she takes back after she has gone over to another mentor is quoted nowhere any more. The button for help works as often as she needs it.
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

> quietly anna gives /other

> quietly anna presses Meruňka

> anna unsends "Už to dál nezvládnu, chci se zabít."
  K-001 ◂ deleted: Už to dál nezvládnu, chci se zabít.
  K-001 ◂ deleted: ⚠️ Tohle může znamenat vážné ohrožení: „Už to dál nezvládnu, chci se zabít“
• Zeptejte se přímo a klidně, jestli je teď v bezpečí.
• Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
• Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
• Dejte hned vědět koordinaci.
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.

> quietly anna presses Potřebuji pomoc hned

> anna presses Potřebuji pomoc hned
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    • 283 892 772 domácí násilí, i s dětmi, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
