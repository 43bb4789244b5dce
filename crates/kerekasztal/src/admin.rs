//! `admin`: what only the operator can do with people. It begins with the first coordinator, whom nobody else
//! could invite.

use kernel::Clock;
use kernel::policy::{Held, Role, Scope};
use people::{Desk, Invitation, Person, invite};
use post::Address;

use crate::cli::{Admin, AdminWhat, InviteArgs, ResetArgs};
use crate::{Failed, open, say};

/// `admin …`.
pub(crate) async fn admin(args: Admin) -> Result<(), Failed> {
    match args.what {
        AdminWhat::Invite(args) => invited(args).await,
        AdminWhat::ResetSecondStep(args) => reset(args).await,
    }
}

async fn reset(args: ResetArgs) -> Result<(), Failed> {
    let (config, store) = open::ready(&args.place).await?;
    let on = store.read().await?;
    let person = Person::called(&on, &args.who).await?;
    drop(on);
    let Some(person) = person else {
        return Err(Failed::new(format!("nobody signs in with {}: check it", args.who)));
    };
    let keys = open::keys(&config, Clock::System).await?;
    let locales = site::locales()?;
    let desk = Desk { locales: &locales, public_url: &config.public_url };
    match people::keys::forget(&store, &keys, &open::grant()?, desk, person.id).await? {
        true => say(
            "The second step is gone, and a letter says so. They choose a new one when they next need it.",
        ),
        false => say("This person has no second step: nothing was changed."),
    }
    store.close().await;
    Ok(())
}

fn address(mail: &str) -> Result<Address, Failed> {
    Address::parse(mail).map_err(|_| {
        Failed::new(format!("“{mail}” is no address of mail: give one such as anna@city.example"))
    })
}

async fn invited(args: InviteArgs) -> Result<(), Failed> {
    let address = address(&args.mail)?;
    let roles = args.roles.iter().map(|name| role(name)).collect::<Result<Vec<Held>, Failed>>()?;
    let (config, store) = open::ready(&args.place).await?;
    let language = match args.lang {
        Some(lang) => lang,
        None => directory::city::language(&store).await?,
    };
    let invitation = Invitation { name: args.name, address: Some(address), language, roles };
    let locales = site::locales()?;
    let invited = invite(&store, &open::grant()?, &locales, &config.public_url, &invitation).await?;
    let secret = invited.secret.written();
    say(
        "The letter is written; a running server with a mail server sends it. The link, for you to hand over:",
    );
    say(format_args!("  {}/{language}/invitation/{}", config.public_url, *secret));
    say("It works once, for seven days. Whoever has it comes in as this person: keep it as you would a key.");
    store.close().await;
    Ok(())
}

fn role(name: &str) -> Result<Held, Failed> {
    let of_network = |role: &Role| matches!(role.scope(), Scope::Network | Scope::Either);
    match Role::from_name(name).filter(of_network) {
        Some(role) => Ok(Held { role, organization: None }),
        None => {
            let known: Vec<&str> = Role::ALL.into_iter().filter(of_network).map(Role::name).collect();
            Err(Failed::new(format!(
                "there is no role “{name}” of the whole network; known are {}",
                known.join(", ")
            )))
        }
    }
}
