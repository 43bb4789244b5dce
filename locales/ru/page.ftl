# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name, not inflected; it follows a noun such as "город". Never put HTML here.

# The name stays in Latin letters, as on the sign; translated it would be «Круглый стол».
page-site-name = Kerekasztal
page-tagline = Помощь на Вашем языке в городе { $city }
# $title: what the page is about.
page-title = { $title } — Kerekasztal
page-skip = Перейти к содержанию
page-home = Главная страница
page-breadcrumbs = Вы здесь

## Language menu

page-language-menu = Язык
page-language-other = На другом языке

## Notices

page-trial-title = Это пробный перевод
page-trial-text = Русский текст на этом сайте создан автоматически, и ни один носитель языка его ещё не проверил. Если что-то звучит странно, там может быть ошибка: пожалуйста, уточните, прежде чем на это полагаться.
page-demo-text = Этот город создан для показа. Здесь нет ничего настоящего, кроме номеров экстренной помощи.

## Quick help, always where the thumb is

page-thumb-label = Всегда под рукой
page-leave = Быстро выйти
page-wrong = Здесь что-то не так

## Foot

page-footer-api = Открытые данные
page-footer-sign-in = Вход
page-footer-promise = Мы не спрашиваем Вашего имени и не запоминаем, что Вы искали. Файл cookie мы создаём, только если Вы сохраняете место или входите в свою учётную запись.

## Pagination. $page and $pages are numbers.

page-pagination-label = Страницы
page-pagination-previous = Предыдущая страница
page-pagination-next = Следующая страница
page-pagination-page = Страница { $page }

## Errors: what happened, what to do now

page-error-400-title = Мы не поняли этот запрос
page-error-400-happened = Что-то в адресе или в отправленных данных выглядит не так, как мы ожидали. Ничего не изменилось.
page-error-400-now = Вернитесь на одну страницу назад и попробуйте ещё раз или начните с главной страницы.
page-error-404-title = Мы не можем найти эту страницу
page-error-404-happened = Возможно, в адресе есть ошибка или страницу перенесли.
page-error-404-now = Проверьте адрес или найдите нужную помощь через поиск.
page-error-405-title = Здесь это не работает
page-error-405-happened = Этот адрес нельзя использовать таким способом. Ничего не изменилось.
page-error-405-now = Вернитесь на одну страницу назад и воспользуйтесь кнопками и ссылками, которые там есть.
page-error-410-title = Эту страницу мы убрали
page-error-410-happened = Раньше эта страница здесь была, но теперь её больше не публикуют.
page-error-410-now = Пожалуйста, не пользуйтесь её старыми копиями. Похожую помощь можно найти через поиск.
page-error-413-title = Слишком большой объём
page-error-413-happened = Отправлено больше, чем мы можем принять. Мы это не сохранили.
page-error-413-now = Отправьте текст покороче или файл поменьше.
page-error-429-title = Подождите немного, пожалуйста
page-error-429-happened = За короткое время с Вашего подключения к интернету пришло очень много запросов. Возможно, им пользуются и другие люди.
page-error-429-now = Подождите одну минуту, а потом загрузите эту страницу снова.
page-error-500-title = У нас что-то сломалось
page-error-500-happened = Это наша ошибка, а не Ваша. Мы записали её, чтобы исправить.
page-error-500-now = Попробуйте ещё раз через несколько минут. Если это повторится, сообщите нам номер ошибки, указанный ниже.
page-error-503-title = Мы скоро вернёмся
page-error-503-happened = Сайт запускается, или мы проводим технические работы.
page-error-503-now = Попробуйте ещё раз через несколько минут.
page-error-reference = Номер ошибки: { $reference }
page-error-go-home = На главную страницу
page-error-urgent = Если помощь нужна прямо сейчас, звоните:

page-error-414-title = Этот адрес слишком длинный
page-error-414-happened = Адрес страницы длиннее, чем мы можем принять. Ничего не изменилось.
page-error-414-now = Напишите для поиска меньше слов или начните с главной страницы.

## Search box, forms, texts in another language

page-search-label = Что Вам нужно?
page-search-submit = Найти
page-form-errors = Прежде чем идти дальше, посмотрите, пожалуйста, вот сюда:
# $language: the name of the language the text is in.
page-only-in = Пока это можно прочитать только на этом языке: { $language }

## Верх и низ страницы


page-saved = Сохранённые места
page-own-tables = Мои круглые столы и встречи
page-footer-about = Что это за сайт?
page-footer-safety = Как мы заботимся о Вашей безопасности
page-footer-round-table = Круглый стол
page-footer-accessibility = Доступность сайта
page-footer-privacy = Защита личных данных
page-footer-imprint = Кто ведёт этот сайт
page-footer-urgent = Срочная помощь
page-footer-letters = Не видно букв?
page-footer-label = Об этом сайте

page-error-403-title = Мы не смогли принять эту форму
page-error-403-happened = Похоже, её отправили с другого сайта. Ничего не изменилось.
page-error-403-now = Откройте страницу здесь, на этом сайте, и попробуйте ещё раз.
page-rooms = Комнаты

# То, что отправили после завершения сеанса. Ничего из этого не теряется.
page-kept-title = Ваш сеанс завершился, но ничего не потеряно
page-kept-lead = То, что Вы написали, осталось на этой странице. Войдите снова в другой вкладке, вернитесь сюда и отправьте ещё раз.
page-kept-sign-in = Войти (откроется другая вкладка)
page-kept-again = Отправить ещё раз
page-unsure-title = Ещё один шаг, и ничего не потеряно
page-unsure-lead = То, что Вы написали, осталось на этой странице. Пройдите второй шаг в другой вкладке, вернитесь сюда и отправьте ещё раз.
page-unsure-show = Пройти второй шаг (откроется другая вкладка)

# Поиск по названию, в том числе среди того, что не опубликовано.
page-lookup-label = Поиск по названию

# Помощь по странице и что было с записью. $date: день; $time: время.
page-help = Помощь по этой странице
page-happened-when = { $date }, { $time }
page-happened-none = Пока ничего не записано.
page-happened-earlier = Что было раньше
page-happened-newest = Назад к самому новому

# $languages: names of languages in a list.
page-text-some-in = Некоторые тексты пока не переведены. Их язык: { $languages }
page-text-some-machine = Некоторые тексты переведены автоматически. В них могут быть ошибки.
page-text-some-stale = Оригиналы некоторых текстов изменились после того, как их перевели.
