# Marek can't say what it is about. Nobody makes him: he is asked with buttons, and may rather not say.
> marek says dzień dobry, sam nie wiem od czego zacząć, tak jakoś mi ciężko
  marek ◂ Dobrze, że piszesz. Tu Ukázková organizace.
    
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

> marek presses Zgadzam się
  marek ◂ Czy masz ukończone 18 lat?
    [Tak, mam 18 lat lub więcej]
    [Nie]
    [Potrzebuję pomocy teraz]

> marek presses Tak, mam 18 lat lub więcej
  marek ◂ Jak się teraz czujesz? Mentor zobaczy to razem z resztą, a organizacja policzy to bez imienia. Nie trzeba odpowiadać.
    [Bardzo źle]
    [Źle]
    [Ani dobrze, ani źle]
    [Dość dobrze]
    [Dobrze]
    [Wolę nie mówić]
    [Potrzebuję pomocy teraz]

> marek presses Wolę nie mówić
  marek ◂ W jakim regionie jesteś? To się przyda, gdyby potrzebne było miejsce blisko. Miejscowości ani adresu nie potrzebujemy.
    [Hlavní město Praha] [Středočeský kraj]
    [Jihočeský kraj] [Plzeňský kraj]
    [Karlovarský kraj] [Ústecký kraj]
    [Liberecký kraj] [Královéhradecký kraj]
    [Pardubický kraj] [Kraj Vysočina]
    [Jihomoravský kraj] [Olomoucký kraj]
    [Zlínský kraj] [Moravskoslezský kraj]
    [Wolę nie mówić]

> marek gives /help
  marek ◂ Co można tu zrobić
    /sos – pilna pomoc
    /back – o jedno pytanie wstecz
    /unsend – cofnąć swoją wiadomość (jako odpowiedź na nią)
    /other – pisać z kimś innym
    /report – powiedzieć koordynatorom, że coś jest nie tak
    /language – zmienić język
    /end – zakończyć rozmowę
    
    Przekazujemy tekst i zdjęcia, a po potwierdzeniu także nagrania głosowe i dokumenty. Wiadomości i zdjęcia do jednorazowego wyświetlenia w ogóle do nas nie docierają. To, co usuniesz tylko w Telegramie, po drugiej stronie zostaje.
    
    Dla Twojego bezpieczeństwa: w Telegramie cały czat można usunąć w każdej chwili, a w Ustawieniach → Urządzenia sprawdzić, jakie inne urządzenia są zalogowane. Żaden program nie ochroni przed aplikacją szpiegującą w telefonie. Jeśli to możliwe, pisz z innego.
    [Potrzebuję pomocy teraz]

> marek presses Wolę nie mówić
  marek ◂ Tak to zrozumieliśmy:
    
    • Temat: Coś innego
    • Forma: męska
    • Pseudonim: Wietrzyk
    
    To mentor zobaczy na początku. Czy się zgadza? Co się nie zgadza, popraw przyciskiem albo po prostu napisz.
    [Tak, znajdźcie mi mentora]
    [Popraw samopoczucie] [Popraw temat]
    [Popraw formę] [Popraw region]
    [Inny pseudonim]
    [Pytam w sprawie kogoś innego]

> marek presses Wolę nie mówić
  marek ◂ Ten przycisk już nie działa. Pomoc od razu pokaże /sos.

> marek presses Tak, znajdźcie mi mentora
  marek ◂ Dobrze, Twój pseudonim to Wietrzyk. Szukamy dla Ciebie mentora.
  #olena ◂ new room K-001 for @olena
  marek ◂ Mamy połączenie. Pisze z Tobą Kalina.
    
    Na odpowiedź czasem trzeba poczekać, bo mentorzy są wolontariuszami. To, co napiszesz, przekażemy. Chcesz cofnąć wiadomość? Odpowiedz na nią poleceniem /unsend. Z kimś innym możesz pisać po poleceniu /other. Rozmowę kończy /end.
    [Potrzebuję pomocy teraz]
  K-001 ◂ Nový rozhovor. Přezdívka: Wietrzyk · jazyk: polština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Něco jiného
    • Oslovení: v mužském rodě
  K-001 ◂ > dzień dobry, sam nie wiem od czego zacząć, tak jakoś mi ciężko
