# Ola begins with a greeting. She corrects what was understood, by a button and in words, and takes a name of her own.
> ola says Cześć
  ola ◂ Dobrze, że piszesz. Tu Ukázková organizace.
    
    Połączymy Cię z mentorką lub mentorem: z osobą, która ma za sobą coś podobnego i przeszła szkolenie. Piszesz pod pseudonimem. Nie potrzebujemy Twojego imienia, nazwiska ani numeru telefonu.
    
    Co warto wiedzieć:
    • To nie jest pomoc specjalistyczna ani numer alarmowy. W niebezpieczeństwie dzwoń pod 112, inne numery pokaże /sos.
    • Twoje wiadomości czyta mentor oraz osoby, które czuwają nad pracą mentorów.
    • Wiadomości idą przez Telegram i Discord. Te firmy mają do nich techniczny dostęp.
    • Kto ma w ręku Twój telefon, widzi, co jest na czacie.
    
    Czy zgadzasz się, żebyśmy w ten sposób przekazywali Twoje wiadomości?
    [Zgadzam się]
    [Nie zgadzam się]
    [Inny język · Other language]
    [Potrzebuję pomocy teraz]

> ola presses Zgadzam się
  ola ◂ Czy masz ukończone 18 lat?
    [Tak, mam 18 lat lub więcej]
    [Nie]
    [Potrzebuję pomocy teraz]

> ola says 29
  ola ◂ Co Cię tu sprowadza? Napisz tak, jak Ci wychodzi, może być po kawałku. Nic nie musi być ładnie ani poprawnie. Możesz też po prostu wybrać, czego to dotyczy.
    [Relacje] [Przemoc, strach]
    [Dzieci] [Pieniądze, długi]
    [Mieszkanie] [Zdrowie, psychika]
    [Coś innego]
    [Pytam w sprawie kogoś innego]
    [Nie chcę teraz opisywać]
    [Potrzebuję pomocy teraz]

> ola says Mąż odszedł do innej po dziesięciu latach i zostałam sama. Nie wiem, jak to wszystko poukładać.
  ola ◂ Dziękujemy, że o tym piszesz. Przekażemy to mentorowi, nie trzeba będzie pisać tego drugi raz.
  ola ◂ Jak się teraz czujesz? Mentor zobaczy to razem z resztą, a organizacja policzy to bez imienia. Nie trzeba odpowiadać.
    [Bardzo źle]
    [Źle]
    [Ani dobrze, ani źle]
    [Dość dobrze]
    [Dobrze]
    [Wolę nie mówić]
    [Potrzebuję pomocy teraz]

> ola presses Ani dobrze, ani źle
  ola ◂ W jakim regionie jesteś? To się przyda, gdyby potrzebne było miejsce blisko. Miejscowości ani adresu nie potrzebujemy.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [Wolę nie mówić]

> ola says w Krakowie
  ola ◂ Czy masz dzieci? Wystarczy liczba.
    [0] [1] [2] [3] [4+]
    [Wolę nie mówić]

> ola says dwoje
  ola ◂ Tak to zrozumieliśmy:
    
    • Wiek: 29
    • Samopoczucie teraz: Ani dobrze, ani źle
    • Temat: Relacje
    • Forma: żeńska
    • Region: małopolskie
    • Dzieci: 2
    • Pseudonim: Jagoda
    
    To mentor zobaczy na początku. Czy się zgadza? Co się nie zgadza, popraw przyciskiem albo po prostu napisz.
    [Tak, znajdźcie mi mentora]
    [Popraw samopoczucie] [Popraw temat]
    [Popraw formę] [Popraw region]
    [Popraw liczbę dzieci] [Popraw wiek]
    [Inny pseudonim]
    [Pytam w sprawie kogoś innego]

> ola presses Popraw liczbę dzieci
  ola ◂ Czy masz dzieci? Wystarczy liczba.
    [0] [1] [2] [3] [4+]
    [Wolę nie mówić]

> ola says troje
  ola ◂ Tak to zrozumieliśmy:
    
    • Wiek: 29
    • Samopoczucie teraz: Ani dobrze, ani źle
    • Temat: Relacje
    • Forma: żeńska
    • Region: małopolskie
    • Dzieci: 3
    • Pseudonim: Jagoda
    
    To mentor zobaczy na początku. Czy się zgadza? Co się nie zgadza, popraw przyciskiem albo po prostu napisz.
    [Tak, znajdźcie mi mentora]
    [Popraw samopoczucie] [Popraw temat]
    [Popraw formę] [Popraw region]
    [Popraw liczbę dzieci] [Popraw wiek]
    [Inny pseudonim]
    [Pytam w sprawie kogoś innego]

> ola presses Inny pseudonim
  ola ◂ Jak mamy się do Ciebie zwracać? Proponujemy: Jagoda. Możesz też wpisać inny pseudonim, tylko, proszę, nie swoje prawdziwe imię.
    [Może być]
    [Poproszę inny]

> ola says Poziomka
  ola ◂ Tak to zrozumieliśmy:
    
    • Wiek: 29
    • Samopoczucie teraz: Ani dobrze, ani źle
    • Temat: Relacje
    • Forma: żeńska
    • Region: małopolskie
    • Dzieci: 3
    • Pseudonim: Poziomka
    
    To mentor zobaczy na początku. Czy się zgadza? Co się nie zgadza, popraw przyciskiem albo po prostu napisz.
    [Tak, znajdźcie mi mentora]
    [Popraw samopoczucie] [Popraw temat]
    [Popraw formę] [Popraw region]
    [Popraw liczbę dzieci] [Popraw wiek]
    [Inny pseudonim]
    [Pytam w sprawie kogoś innego]

> ola presses Tak, znajdźcie mi mentora
  ola ◂ Dobrze, Twój pseudonim to Poziomka. Szukamy dla Ciebie mentora.
  #olena ◂ new room K-001 for @olena
  ola ◂ Mamy połączenie. Pisze z Tobą Kalina.
    
    Na odpowiedź czasem trzeba poczekać, bo mentorzy są wolontariuszami. To, co napiszesz, przekażemy. Chcesz cofnąć wiadomość? Odpowiedz na nią poleceniem /unsend. Z kimś innym możesz pisać po poleceniu /other. Rozmowę kończy /end.
    [Potrzebuję pomocy teraz]
  K-001 ◂ Nový rozhovor. Přezdívka: Poziomka · jazyk: polština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Věk: 29
    • Jak je právě teď: Něco mezi
    • Téma: Vztahy
    • Oslovení: v ženském rodě
    • Kraj: małopolskie
    • Děti: 3
  K-001 ◂ > Cześć
  K-001 ◂ > Mąż odszedł do innej po dziesięciu latach i zostałam sama. Nie wiem, jak to wszystko poukładać.
